import type { CivilDate, Day } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { findDateInQuery } from '../../extract/dates/find-date-in-query.ts'
import type { DayRange } from '../../store/store.ts'

/** A date in a query, and where it stands there (UTF-16, `end` exclusive). */
export interface DatePart {
  readonly date: CivilDate
  /** No year was given: the one in `date` is a guess, and every year of the corpus is meant. */
  readonly yearless: boolean
  /** Its days in a year, where they are other ones each year (« la semaine du 10 janvier »); null where there are none. */
  readonly inYear?: (year: number) => DayRange | null
  readonly start: number
  readonly end: number
}

/** A date that no calendar has, or a range whose end comes first. */
export interface BadDate {
  readonly problem: 'impossible-date' | 'reversed-range'
  /** The words at fault. */
  readonly part: string
}

/** Finds the date part of a query; « hier » counts from `today`. Null where there is none. */
export type FindDate = (query: string, today: Day, locale: Locale) => DatePart | BadDate | null

export const isBad = (found: DatePart | BadDate): found is BadDate => 'problem' in found

/** What the date grammar understands. */
export const findDatePart: FindDate = (query, today, locale) => {
  const found = findDateInQuery(query, today, locale)
  if (found === null) return null
  const { start, end } = found.span
  if (found.kind === 'invalid') return { problem: found.problem, part: query.slice(start, end) }
  if (found.kind === 'dated') return { date: found.date, yearless: false, start, end }
  const part = { date: found.nearest, yearless: true, start, end }
  return found.kind === 'yearless' ? part : { ...part, inYear: rangeIn(found.inYear) }
}

const rangeIn =
  (inYear: (year: number) => CivilDate | null) =>
  (year: number): DayRange | null => {
    const date = inYear(year)
    return date && { from: date.start, to: date.end }
  }

/** The date where its year was given; without one every year is meant, and no date can be named. */
export const stated = (part: DatePart | null): CivilDate | null =>
  part === null || part.yearless ? null : part.date

/** The date in the year of the period. */
export const dateIn = ({ date }: DatePart, { from, to }: DayRange): CivilDate => ({
  ...date,
  start: from,
  end: to,
})
