import type { Precision } from '../../../domain/civil-date.ts'
import {
  addMonths,
  calendarDay,
  type DayNumber,
  type Days,
  dayNumber,
  monthDays,
  weekDays,
  weekdayOf,
  yearDays,
} from '../calendar.ts'
import type { ShiftUnit } from '../moment.ts'
import type { Context, Resolved, Resolver } from './resolved.ts'

const PRECISIONS: Readonly<Record<ShiftUnit, Precision>> = {
  day: 'day',
  week: 'week',
  weekend: 'day',
  month: 'month',
  quarter: 'about',
  semester: 'about',
  year: 'year',
}

function monthsOf(day: DayNumber, length: number, offset: number): Days {
  const { year, month } = calendarDay(day)
  const first = dayNumber(year, month - ((month - 1) % length), 1)
  const start = addMonths(first, offset * length)
  return { start, end: addMonths(start, length) - 1 }
}

/** The unit of the calendar around a day, or units before or after it. */
export function unitAround(day: DayNumber, unit: ShiftUnit, offset: number): Days {
  switch (unit) {
    case 'day':
      return { start: day + offset, end: day + offset }
    case 'week':
      return weekDays(day + 7 * offset)
    case 'weekend': {
      const { end } = weekDays(day + 7 * offset)
      return { start: end - 1, end }
    }
    case 'month': {
      const { year, month } = calendarDay(addMonths(day, offset))
      return monthDays(year, month)
    }
    case 'quarter':
      return monthsOf(day, 3, offset)
    case 'semester':
      return monthsOf(day, 6, offset)
    case 'year':
      return yearDays(calendarDay(day).year + offset)
  }
}

/** « ce week-end » after a verb of the past is the one before; « le week-end prochain » early in a week, the coming one. */
function weekendOffset(offset: number, published: DayNumber, { evidence }: Context): number {
  const weekday = weekdayOf(published)
  if (offset === 0 && evidence.tense === 'past' && weekday < 6) return -1
  return offset === 1 && weekday <= 3 ? 0 : offset
}

/** « hier », « la semaine prochaine », « cette année ». */
export const deictic: Resolver<'deictic'> = ({ unit, offset }, context) => {
  const { published } = context
  if (published === null) return null
  const count = unit === 'weekend' ? weekendOffset(offset, published, context) : offset
  return { ...unitAround(published, unit, count), precision: PRECISIONS[unit], stated: false }
}

/** « la fin du mois »: the running one, if its part does not go against the tense (see `part`). */
export const current: Resolver<'current'> = ({ unit }, { published }) =>
  published === null
    ? null
    : { ...unitAround(published, unit, 0), precision: PRECISIONS[unit], stated: false }

function shifted(anchor: Days, { unit, amount, about, exact }: Parameters<typeof shift>[0]): Resolved {
  const from = amount < 0 ? anchor.start : anchor.end
  if (exact || unit === 'day') {
    const months = unit === 'year' ? 12 * amount : unit === 'month' ? amount : 0
    const day = months === 0 ? from + amount * (unit === 'week' ? 7 : 1) : addMonths(from, months)
    return { start: day, end: day, precision: about ? 'about' : 'day', stated: false }
  }
  return { ...unitAround(from, unit, amount), precision: about ? 'about' : PRECISIONS[unit], stated: false }
}

/** Whether a date told is fine enough to count days, weeks, months or years from. */
function countable(told: Resolved, unit: ShiftUnit): boolean {
  if (unit === 'day') return told.precision === 'day'
  if (unit === 'week' || unit === 'weekend') return told.precision === 'day' || told.precision === 'week'
  if (unit === 'month') return told.precision !== 'year' && told.precision !== 'about'
  // « à l'automne 1995 … l'année suivante »
  return told.precision !== 'about' || calendarDay(told.start).year === calendarDay(told.end).year
}

/**
 * « trente ans plus tard » of a life told in the present has not come yet; in the future tense it may have
 * (« dira-t-elle trente ans plus tard »).
 */
function allowed({ start, end }: Days, unit: ShiftUnit, { published, evidence }: Context): boolean {
  if (published === null) return true
  if (evidence.tense === 'future') return unit === 'year' || end >= published
  return (evidence.tense !== 'past' && unit !== 'year') || start <= published
}

/** How many days a happening stays news, from which no years are counted. */
const FRESH = 60

/** « il y a trois semaines » from publication; « deux jours plus tard », « la veille » from what was told. */
export const shift: Resolver<'shift'> = (moment, context) => {
  const { published, told, alone, evidence } = context
  const { unit, amount, from } = moment
  if (from === 'published')
    return published === null ? null : shifted({ start: published, end: published }, moment)
  for (const anchor of told) {
    if (!countable(anchor, unit)) continue
    // « trente ans plus tard »: from the story's day, not from the one on which it is told.
    if (unit === 'year' && amount > 1 && published !== null && published - anchor.end < FRESH) continue
    // « retrouvera lundi le top 20. La veille, elle avait battu … »: no day before one that is still to come.
    if (amount < 0 && evidence.tense === 'past' && published !== null && anchor.start > published) continue
    if (amount === 0 && unit === 'day') return { ...anchor, stated: false }
    const result = shifted(anchor, moment)
    if (allowed(result, unit, context)) return result
  }
  if (published === null) return null
  const near =
    unit === 'day' &&
    (amount < 0 ? amount >= -2 && evidence.tense !== 'future' : amount === 1 && evidence.tense === 'future')
  return alone || (near && told.length === 0) ? shifted({ start: published, end: published }, moment) : null
}

/** « dans les dix jours »: from publication on. */
export const within: Resolver<'within'> = ({ days }, { published }) =>
  published === null ? null : { start: published, end: published + days, precision: 'about', stated: false }
