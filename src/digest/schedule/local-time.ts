import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../domain/civil-date.ts'
import type { Instant } from '../../domain/digest.ts'

/**
 * When a wall clock shows this time (`HH:MM`) on this day. A time that the clock skips counts as the first one
 * after the gap, one that it shows twice as the first of the two. Null where the zone has no such day: whole
 * days have been skipped at the date line.
 */
export function instantOf(day: Day, time: string, timeZone: string): Instant | null {
  const wanted = Temporal.PlainDateTime.from(`${day}T${time}`)
  const found = wanted.toZonedDateTime(timeZone, { disambiguation: 'earlier' })
  if (found.toPlainDateTime().equals(wanted)) return found.epochMilliseconds
  const afterGap = found.getTimeZoneTransition('next') ?? found
  const lastOfDay = wanted.with({ hour: 23, minute: 59 }).toZonedDateTime(timeZone)
  const firstOfDay = wanted.with({ hour: 0, minute: 0 }).toZonedDateTime(timeZone)
  const hasDay = [firstOfDay, lastOfDay].some((end) => end.toPlainDate().equals(wanted.toPlainDate()))
  return hasDay ? afterGap.epochMilliseconds : null
}

/** The day on a zone's calendar. */
export const dayAt = (instant: Instant, timeZone: string): Day =>
  Temporal.Instant.fromEpochMilliseconds(instant).toZonedDateTimeISO(timeZone).toPlainDate().toString()

/** The same for one zone, for those who ask all the time: the last answer is good for its second. */
export function daysIn(timeZone: string): (instant: Instant) => Day {
  let known: { readonly second: number; readonly day: Day } | null = null
  return (instant) => {
    const second = Math.floor(instant / 1000)
    if (known?.second !== second) known = { second, day: dayAt(instant, timeZone) }
    return known.day
  }
}

/** `HH:MM` on a zone's wall clock. */
export const timeAt = (instant: Instant, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(instant)
    .toZonedDateTimeISO(timeZone)
    .toPlainTime()
    .toString({ smallestUnit: 'minute' })

/** So many days later, or earlier. */
export const daysAfter = (day: Day, days: number): Day =>
  Temporal.PlainDate.from(day).add({ days }).toString()
