import type { Day } from '../../domain/civil-date.ts'
import { parseDay } from '../../extract/dates/calendar.ts'
import type { DayRange } from '../../store/store.ts'

/** What lies on both sides of a period. */
export interface Neighbours<Item> {
  readonly period: DayRange
  readonly before: Item | null
  readonly after: Item | null
}

/** The neighbours of the period that has the nearest ones; of equals the first given. Null where none has any. */
export function nearest<Item>(
  candidates: readonly Neighbours<Item>[],
  first: (item: Item) => Day,
  last: (item: Item) => Day,
): Neighbours<Item> | null {
  let best: Neighbours<Item> | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of candidates) {
    const { before, after, period } = candidate
    const distance = Math.min(
      before === null ? Number.POSITIVE_INFINITY : daysBetween(last(before), period.from),
      after === null ? Number.POSITIVE_INFINITY : daysBetween(period.to, first(after)),
    )
    if (distance < least) {
      least = distance
      best = candidate
    }
  }
  return best
}

const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)

const numberOf = (day: Day): number => parseDay(day) ?? 0
