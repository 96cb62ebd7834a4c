import type { Day } from '../../domain/civil-date.ts'
import type { DigestSettings, Due, Instant } from '../../domain/digest.ts'
import { dayAt, daysAfter, instantOf } from './local-time.ts'

/** A zone skips one day at most, and a date may have to be later than one on the other side of the date line. */
const FURTHEST = 5

/**
 * The first digest that is due after an instant and for a later date than the last one, so that neither another
 * hour nor another time zone brings a second digest for one date.
 */
export function nextDue(
  { time, timeZone }: Pick<DigestSettings, 'time' | 'timeZone'>,
  after: Instant,
  lastDate: Day | null,
): Due {
  const today = dayAt(after, timeZone)
  for (let ahead = -1; ahead <= FURTHEST; ahead += 1) {
    const date = daysAfter(today, ahead)
    if (lastDate !== null && date <= lastDate) continue
    const at = instantOf(date, time, timeZone)
    if (at !== null && at > after) return { date, at }
  }
  // The last date lies days ahead: the clock went back.
  const date = daysAfter(lastDate ?? today, 1)
  return { date, at: instantOf(date, time, timeZone) ?? after }
}
