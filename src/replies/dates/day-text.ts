import type { Day } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { type DayPattern, dayOfMonth, dayPattern, fillPattern } from './day-pattern.ts'

/** Which parts of a day are said: « mercredi 12 janvier 2022 », « 12 janvier 2022 », « janvier 2022 »… */
export type DayParts =
  | 'weekday-day'
  | 'weekday-day-month'
  | 'full'
  | 'no-weekday'
  | 'month'
  | 'month-only'
  | 'day-month'
  | 'year'

const PARTS = {
  'weekday-day': { weekday: 'long', day: 'numeric' },
  'weekday-day-month': { weekday: 'long', day: 'numeric', month: 'long' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  'no-weekday': { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  'month-only': { month: 'long' },
  'day-month': { day: 'numeric', month: 'long' },
  year: { year: 'numeric' },
} as const satisfies Record<DayParts, Intl.DateTimeFormatOptions>

const formatsIn = (locale: Locale) =>
  Object.fromEntries(
    Object.entries(PARTS).map(([parts, options]) => [
      parts,
      new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }),
    ]),
  ) as Record<DayParts, Intl.DateTimeFormat>

/** Made once: making one takes thirty times as long as using it. */
const FORMATS = { fr: formatsIn('fr'), en: formatsIn('en') } as const satisfies Record<Locale, object>

const patternsOf = (formats: Readonly<Record<DayParts, Intl.DateTimeFormat>>) =>
  Object.fromEntries(Object.entries(formats).map(([parts, format]) => [parts, dayPattern(format)])) as Record<
    DayParts,
    DayPattern
  >

const PATTERNS = { fr: patternsOf(FORMATS.fr), en: patternsOf(FORMATS.en) } as const

const DAY = /^(\d{4})-(\d{2})-(\d{2})$/

/** Midnight UTC of a civil day, to be formatted in UTC; null where there is no such day. */
export function utcOf(day: Day): Date | null {
  const [, year, month, date] = DAY.exec(day)?.map(Number) ?? []
  if (year === undefined || month === undefined || date === undefined) return null
  const utc = new Date(0)
  utc.setUTCFullYear(year, month - 1, date)
  // A day that the month has not runs over into the next.
  return utc.getUTCMonth() === month - 1 && utc.getUTCDate() === date ? utc : null
}

/** Null for a day that does not exist. */
export function dayText(day: Day, parts: DayParts, locale: Locale): string | null {
  const utc = utcOf(day)
  return utc && fillPattern(PATTERNS[locale][parts], utc, locale)
}

/** « 9–10 janvier 2022 », both days included; null for days that do not exist or are not in order. */
export function rangeText(start: Day, end: Day, parts: DayParts, locale: Locale): string | null {
  if (start === end) return dayText(start, parts, locale)
  const [first, last] = [utcOf(start), utcOf(end)]
  if (!first || !last || first > last) return null
  return joined(FORMATS[locale][parts].formatRangeToParts(first, last), locale)
}

const joined = (parts: readonly Intl.DateTimeFormatPart[], locale: Locale): string =>
  parts.map(({ type, value }) => (type === 'day' ? dayOfMonth(value, locale) : value)).join('')
