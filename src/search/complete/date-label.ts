import type { CivilDate, Day } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { parseDay } from '../../extract/dates/calendar.ts'

export interface DateLabels {
  /** « 12 janv. 2022 », « janvier 2022 », « 2022 », « 10–13 janv. 2022 ». */
  short(date: CivilDate): string
  /** « mercredi 12 janvier 2022 ». */
  long(day: Day): string
  /** « janvier 2022 ». */
  month(day: Day): string
}

const LANGUAGES = { fr: 'fr-FR', en: 'en-GB' } as const satisfies Record<Locale, string>
const MILLISECONDS = 86_400_000

// Instants at midnight UTC, shown in UTC: a way to have days formatted without a clock.
const instant = (day: Day): number => (parseDay(day) ?? 0) * MILLISECONDS

/** Formatters for completions; making them is slow, so they are made once for each language. */
export function createDateLabels(locale: Locale): DateLabels {
  const formatter = (options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat =>
    new Intl.DateTimeFormat(LANGUAGES[locale], { ...options, timeZone: 'UTC' })
  const day = formatter({ day: 'numeric', month: 'short', year: 'numeric' })
  const full = formatter({ weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' })
  const month = formatter({ month: 'long', year: 'numeric' })
  return {
    short: ({ start, end, precision }) => {
      if (precision === 'year') return start.slice(0, 4)
      if (precision === 'month') return month.format(instant(start))
      return start === end
        ? day.format(instant(start))
        : day.formatRange(instant(start), instant(end)).replaceAll('\u2009', '')
    },
    long: (of) => full.format(instant(of)),
    month: (of) => month.format(instant(of)),
  }
}
