import type { Day } from '../../domain/civil-date.ts'
import { dayNumber } from '../../extract/dates/calendar.ts'
import type { DayRange } from '../../store/store.ts'

/** What lies on both sides of a period. */
export interface Neighbours<Item> {
  readonly before: Item | null
  readonly after: Item | null
}

/** The neighbours of the period that has the nearest ones; of equals the first given. Null where none has any. */
export function nearest<Item>(
  candidates: readonly (Neighbours<Item> & { readonly period: DayRange })[],
  first: (item: Item) => Day,
  last: (item: Item) => Day,
): Neighbours<Item> | null {
  let best: Neighbours<Item> | null = null
  let least = Number.POSITIVE_INFINITY
  for (const { before, after, period } of candidates) {
    const distance = Math.min(
      before === null ? Number.POSITIVE_INFINITY : daysBetween(last(before), period.from),
      after === null ? Number.POSITIVE_INFINITY : daysBetween(period.to, first(after)),
    )
    if (distance < least) {
      least = distance
      best = { before, after }
    }
  }
  return best
}

const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

const numberOf = (day: Day): number =>
  dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)))
