import type { Locale } from '../../domain/locale.ts'

/** How a locale writes a day: Intl's own pieces and names, asked for once, for its formats take long at each use. */
export interface DayPattern {
  readonly pieces: readonly Intl.DateTimeFormatPart[]
  /** From January on. */
  readonly months: readonly string[]
  /** From Sunday on. */
  readonly weekdays: readonly string[]
}

const SAMPLE = Date.UTC(2022, 0, 2)
const DAY_MS = 86_400_000

export function dayPattern(format: Intl.DateTimeFormat): DayPattern {
  const nameIn = (time: number, wanted: 'month' | 'weekday'): string =>
    format.formatToParts(time).find(({ type }) => type === wanted)?.value ?? ''
  return {
    pieces: format.formatToParts(SAMPLE),
    months: Array.from({ length: 12 }, (_, month) => nameIn(Date.UTC(2022, month, 2), 'month')),
    // The sample is a Sunday.
    weekdays: Array.from({ length: 7 }, (_, day) => nameIn(SAMPLE + day * DAY_MS, 'weekday')),
  }
}

/** A day at midnight UTC, by the pattern. */
export const fillPattern = ({ pieces, months, weekdays }: DayPattern, day: Date, locale: Locale): string =>
  pieces
    .map(({ type, value }) => {
      if (type === 'weekday') return weekdays[day.getUTCDay()] ?? ''
      if (type === 'day') return dayOfMonth(String(day.getUTCDate()), locale)
      if (type === 'month') return months[day.getUTCMonth()] ?? ''
      return type === 'year' ? String(day.getUTCFullYear()) : value
    })
    .join('')

/** The first of the month is « 1er » in French, which Intl does not know. */
export const dayOfMonth = (day: string, locale: Locale): string =>
  locale === 'fr' && day === '1' ? '1er' : day
