import { calendarDay, type Days, dayNumber, easter, monthDays, monthLength, weekdayOf } from '../calendar.ts'
import type { HolidayRule, Season } from '../lexicon.ts'
import { yearly } from './choose.ts'
import type { Context, Resolved, Resolver } from './resolved.ts'

/** The days of a season by the calendar; a winter is named after the year in which it begins. */
function seasonDays(season: Season, year: number): Days {
  switch (season) {
    case 'spring':
      return { start: dayNumber(year, 3, 20), end: dayNumber(year, 6, 20) }
    case 'summer':
      return { start: dayNumber(year, 6, 21), end: dayNumber(year, 9, 22) }
    case 'autumn':
      return { start: dayNumber(year, 9, 23), end: dayNumber(year, 12, 20) }
    case 'winter':
      return { start: dayNumber(year, 12, 21), end: dayNumber(year + 1, 3, 19) }
    case 'back-to-school':
      return monthDays(year, 9)
  }
}

export const season: Resolver<'season'> = ({ season, year, aim }, context) => {
  const make = (each: number, stated: boolean): Resolved => ({
    ...seasonDays(season, each),
    precision: 'about',
    stated,
  })
  if (year !== undefined) return make(year, true)
  return (aim === 'this' && thisYears(make, context)) || yearly((each) => make(each, false), aim, context)
}

/** « cet été » without a verb that tells more: the running one, or the one of the running year. */
function thisYears(make: (year: number, stated: boolean) => Resolved, context: Context): Resolved | null {
  const { published, evidence } = context
  if (published === null || evidence.tense !== null) return null
  const { year } = calendarDay(published)
  const running = [year - 1, year]
    .map((each) => make(each, false))
    .find(({ start, end }) => start <= published && published <= end)
  const own = make(year, false)
  return running ?? (calendarDay(own.end).year === year ? own : null)
}

export const fraction: Resolver<'fraction'> = ({ parts, index, year, aim }, context, resolve) => {
  const length = 12 / parts
  const make = (each: number, stated: boolean): Resolved => {
    const last = index * length
    return {
      start: dayNumber(each, last - length + 1, 1),
      end: monthDays(each, last).end,
      precision: 'about',
      stated,
    }
  }
  if (!year) return yearly((each) => make(each, false), aim, context)
  const known = resolve(year, context)
  return known && make(calendarDay(known.start).year, known.stated)
}

/** The nth weekday of a month; −1 is the last. Null when there are not so many. */
export function nthWeekday({ start, end }: Days, weekday: number, nth: number): number | null {
  if (nth === -1) return end - ((weekdayOf(end) - weekday + 7) % 7)
  const day = start + ((weekday - weekdayOf(start) + 7) % 7) + 7 * (nth - 1)
  return nth >= 1 && day <= end ? day : null
}

function holidayDay(rule: HolidayRule, year: number): number {
  if ('easter' in rule) return easter(year) + rule.easter
  if ('day' in rule) return dayNumber(year, rule.month, Math.min(rule.day, monthLength(rule.month, year)))
  const month = monthDays(year, rule.month)
  return nthWeekday(month, rule.weekday, rule.nth) ?? month.end
}

export const holiday: Resolver<'holiday'> = ({ rule, year, yearOf, aim }, context, resolve) => {
  const make = (each: number, stated: boolean): Resolved => {
    const day = holidayDay(rule, each)
    return { start: day, end: day, precision: 'day', stated }
  }
  if (year !== undefined) return make(year, true)
  if (yearOf) {
    const known = resolve(yearOf, context)
    return known && make(calendarDay(known.start).year, false)
  }
  return yearly((each) => make(each, false), aim, context)
}
