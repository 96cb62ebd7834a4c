import { monthLength } from './calendar.ts'
import type { Moment } from './moment.ts'
import type { MonthDay } from './query-date.ts'

interface YearlessDays {
  readonly from: MonthDay
  readonly to: MonthDay
}

/** The days of the year that a moment without a year means; null when it has one or needs one. */
export function yearless(moment: Moment): YearlessDays | null {
  if (moment.type === 'calendar') {
    const { month, day, year, yearOf, aim } = moment
    if (month === undefined || year !== undefined || yearOf || aim !== undefined) return null
    const last = day ?? monthLength(month)
    return { from: { month, day: day ?? 1 }, to: { month, day: last } }
  }
  if (moment.type === 'holiday') {
    const { rule, year, yearOf, aim } = moment
    if (year !== undefined || yearOf || aim !== undefined || !('day' in rule)) return null
    return { from: rule, to: rule }
  }
  if (moment.type === 'part') {
    const whole = yearless(moment.of)
    if (!whole || moment.of.type !== 'calendar') return null
    const { month } = whole.from
    if (moment.part === 'start') return { from: whole.from, to: { month, day: 10 } }
    if (moment.part === 'mid') return { from: { month, day: 11 }, to: { month, day: 20 } }
    return moment.part === 'end' ? { from: { month, day: 21 }, to: whole.to } : whole
  }
  if (moment.type !== 'range') return null
  const to = yearless(moment.to)
  const bare =
    moment.from.type === 'calendar' && moment.from.month === undefined ? moment.from.day : undefined
  const from = bare === undefined ? yearless(moment.from)?.from : to && { month: to.from.month, day: bare }
  return from && to ? { from, to: to.to } : null
}

/** The moment in a year, where nothing but the year is missing; null where it has one or counts from today. */
export function withYear(moment: Moment, year: number): Moment | null {
  switch (moment.type) {
    case 'calendar': {
      const isOpen = moment.year === undefined && !moment.yearOf && moment.aim === undefined
      return isOpen && moment.month !== undefined ? { ...moment, year } : null
    }
    case 'holiday':
      if (moment.yearOf) return null
      return moment.year === undefined && moment.aim === undefined ? { ...moment, year } : null
    case 'season':
      return moment.year === undefined && moment.aim === undefined ? { ...moment, year } : null
    case 'fraction':
      return moment.year === undefined && moment.aim === undefined
        ? { ...moment, year: { type: 'calendar', year } }
        : null
    case 'nth-weekday':
    case 'nth-part':
    case 'part':
    case 'beside':
    case 'around': {
      const of = withYear(moment.of, year)
      return of && { ...moment, of }
    }
    default:
      return null
  }
}
