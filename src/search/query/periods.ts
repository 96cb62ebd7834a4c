import type { Day } from '../../domain/civil-date.ts'
import { isLeapYear, monthLength } from '../../extract/dates/calendar.ts'
import type { DayRange } from '../../store/store.ts'
import type { DatePart } from './date-part.ts'

/** Years that are looked through for a date without a year. */
const MOST_YEARS = 30

/**
 * The days that a date part means: its own, or, without a year, those of every year of the corpus, newest first.
 * Events are told some time before or after they happen, so a year on either side of the publications counts too.
 */
export function periodsOf(part: DatePart, published: DayRange | null): readonly DayRange[] {
  const { start, end, precision } = part.date
  if (!part.yearless || published === null) return [{ from: start, to: end }]
  const last = yearOf(published.to) + 1
  const first = Math.max(yearOf(published.from) - 1, last - MOST_YEARS)
  const length = yearOf(end) - yearOf(start)
  const periods: DayRange[] = []
  for (let year = last; year >= first; year -= 1) {
    if (part.inYear) {
      const period = part.inYear(year)
      if (period) periods.push(period)
      continue
    }
    const from = inYear(start, year)
    const to = inYear(end, year + length)
    // 29 February itself is no day of most years; February as a whole has a last day in each.
    if (start === end && !exists(from)) continue
    const whole = precision === 'month' || !exists(to)
    periods.push({ from: exists(from) ? from : inYear('0000-03-01', year), to: whole ? lastOfMonth(to) : to })
  }
  return periods
}

const yearOf = (day: Day): number => Number(day.slice(0, 4))

const inYear = (day: Day, year: number): Day => `${String(year).padStart(4, '0')}${day.slice(4)}`

const exists = (day: Day): boolean => day.slice(5) !== '02-29' || isLeapYear(yearOf(day))

const lastOfMonth = (day: Day): Day =>
  `${day.slice(0, 8)}${monthLength(Number(day.slice(5, 7)), yearOf(day))}`
