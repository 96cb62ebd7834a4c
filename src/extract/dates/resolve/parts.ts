import { addMonths, calendarDay, type Days, dayNumber, weekDays } from '../calendar.ts'
import type { Part } from '../lexicon.ts'
import { unitAround } from './relative.ts'
import type { Resolved, Resolver } from './resolved.ts'
import { nthWeekday } from './yearly.ts'

function thirds({ start, end }: Days, part: Part): Days {
  const third = Math.floor((end - start + 1) / 3)
  if (part === 'start') return { start, end: start + third - 1 }
  return part === 'end' ? { start: end - third + 1, end } : { start: start + third, end: end - third }
}

function yearPart({ start, end }: Days, part: Part): Days {
  if (part === 'start') return { start, end: addMonths(start, 3) - 1 }
  if (part === 'end') return { start: addMonths(end + 1, -3), end }
  const { year } = calendarDay(start)
  return { start: dayNumber(year, 6, 1), end: dayNumber(year, 7, 31) }
}

function monthPart({ start, end }: Days, part: Part): Days {
  if (part === 'start') return { start, end: start + 9 }
  return part === 'end' ? { start: start + 20, end } : { start: start + 10, end: start + 19 }
}

function weekPart({ start, end }: Days, part: Part): Days {
  if (part === 'start') return { start, end: start + 1 }
  return part === 'end' ? { start: start + 3, end } : { start: start + 1, end: start + 3 }
}

function decadePart({ start, end }: Days, part: Part): Days {
  const first = calendarDay(start).year
  const last = calendarDay(end).year
  const third = Math.max(1, Math.round((last - first + 1) * 0.3))
  if (part === 'start') return { start, end: dayNumber(first + third, 1, 1) - 1 }
  if (part === 'end') return { start: dayNumber(last - third + 1, 1, 1), end }
  return { start: dayNumber(first + third, 1, 1), end: dayNumber(last - third + 1, 1, 1) - 1 }
}

/**
 * « fin 2021 » is its last quarter, « mi-2021 » June and July; a month is cut at the 10th and the 20th; a week
 * begins on Monday and Tuesday and ends from Thursday on; everything else is cut in thirds.
 */
function partDays(days: Days, part: Part): Days {
  const length = days.end - days.start + 1
  if (part === 'during') return days
  if (length === 7) return weekPart(days, part)
  if (length >= 28 && length <= 31) return monthPart(days, part)
  if (length === 365 || length === 366) return yearPart(days, part)
  return length > 366 ? decadePart(days, part) : thirds(days, part)
}

export const part: Resolver<'part'> = ({ part, of }, context, resolve) => {
  if (of.type === 'current') {
    if (context.published === null) return null
    const published = context.published
    const { tense } = context.evidence
    const at = (offset: number): Days => partDays(unitAround(published, of.unit, offset), part)
    const here = at(0)
    const other =
      tense === 'future' && here.end < published ? 1 : tense === 'past' && here.start > published ? -1 : 0
    const days = other === 0 ? here : at(other)
    return { ...days, precision: 'about', stated: false }
  }
  const whole = resolve(of, context)
  return (
    whole && {
      ...partDays(whole, part),
      precision: part === 'during' ? whole.precision : 'about',
      stated: whole.stated,
    }
  )
}

const SATURDAY = 6

export const nthOfMonth: Resolver<'nth-weekday'> = ({ nth, weekday, of }, context, resolve) => {
  const month = resolve(of, context)
  const day = month && nthWeekday(month, weekday, nth)
  return month && day !== null ? { start: day, end: day, precision: 'day', stated: month.stated } : null
}

/** Of a month, from its first day: weeks of seven days, so that the fifth may be short; two halves. */
function stretch(month: Resolved, length: number, last: number, nth: number): Days | null {
  const index = nth === -1 ? last : nth
  const start = month.start + (index - 1) * length
  if (index > last || start > month.end) return null
  return { start, end: index === last ? month.end : start + length - 1 }
}

/** How many days, and how many of them a month has. */
const STRETCHES = { fortnight: [15, 2], 'ten-days': [10, 3], week: [7, 5] } as const

const lastWeek = ({ end }: Days): Days => ({ start: end - 6, end })

export const partOfMonth: Resolver<'nth-part'> = ({ nth, unit, of }, context, resolve) => {
  const month = resolve(of, context)
  if (!month) return null
  if (unit === 'day') {
    const day = nth === -1 ? month.end : month.start + nth - 1
    return day > month.end ? null : { start: day, end: day, precision: 'day', stated: month.stated }
  }
  if (unit === 'weekend') {
    const saturday = nthWeekday(month, SATURDAY, nth)
    return saturday === null
      ? null
      : { start: saturday, end: saturday + 1, precision: 'day', stated: month.stated }
  }
  const [length, last] = STRETCHES[unit]
  const days = nth === -1 && unit === 'week' ? lastWeek(month) : stretch(month, length, last, nth)
  return days && { ...days, precision: 'about', stated: month.stated }
}

export const beside: Resolver<'beside'> = ({ days, of }, context, resolve) => {
  const day = resolve(of, context)
  return day && { ...day, start: day.start + days, end: day.end + days }
}

export const around: Resolver<'around'> = ({ unit, of }, context, resolve) => {
  const day = resolve(of, context)
  if (!day) return null
  const week = weekDays(day.start)
  const days = unit === 'week' ? week : { start: week.end - 1, end: week.end }
  return { ...days, precision: unit === 'week' ? 'week' : 'day', stated: day.stated }
}

/** What is left of a period after publication, or what has passed of it. */
export const rest: Resolver<'rest'> = ({ direction, of }, context, resolve) => {
  const whole = resolve(of, context)
  const { published } = context
  if (!whole || published === null) return whole
  const cut: Resolved =
    direction === 1
      ? { ...whole, start: Math.max(whole.start, published + 1) }
      : { ...whole, end: Math.min(whole.end, published - 1) }
  return cut.start > cut.end
    ? whole
    : { ...cut, precision: whole.precision === 'day' ? 'day' : 'about', stated: false }
}
