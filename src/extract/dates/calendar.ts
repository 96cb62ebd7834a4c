import type { Day } from '../../domain/civil-date.ts'

/**
 * A civil day as the number of days since 1970-01-01. An article holds dozens of date expressions with
 * several candidate years each; whole numbers make that about fifty times faster than `PlainDate`, against
 * which the tests check every function of this file.
 */
export type DayNumber = number

/** Both ends inclusive. */
export interface Days {
  readonly start: DayNumber
  readonly end: DayNumber
}

/** Years run from March in here, so that the leap day comes last. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146097 + dayOfEra - 719468
}

export interface CalendarDay {
  readonly year: number
  readonly month: number
  readonly day: number
}

export function calendarDay(number: DayNumber): CalendarDay {
  const shifted = number + 719468
  const era = Math.floor(shifted / 146097)
  const dayOfEra = shifted - era * 146097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) /
      365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day }
}

export const isLeapYear = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)

const LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const

/** Days of the month; February has 29 where the year is not known. */
export function monthLength(month: number, year?: number): number {
  if (month === 2) return year === undefined || isLeapYear(year) ? 29 : 28
  return LENGTHS[month - 1] ?? 0
}

/** 1 is Monday, 7 Sunday. */
export const weekdayOf = (number: DayNumber): number => ((((number + 3) % 7) + 7) % 7) + 1

export const monthDays = (year: number, month: number): Days => ({
  start: dayNumber(year, month, 1),
  end: dayNumber(year, month, monthLength(month, year)),
})

export const yearDays = (first: number, last = first): Days => ({
  start: dayNumber(first, 1, 1),
  end: dayNumber(last, 12, 31),
})

/** Monday to Sunday. */
export function weekDays(number: DayNumber): Days {
  const monday = number - weekdayOf(number) + 1
  return { start: monday, end: monday + 6 }
}

/** Months may be negative; the day is capped at the month's length. */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number)
  const index = year * 12 + month - 1 + months
  const target = { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1 }
  return dayNumber(target.year, target.month, Math.min(day, monthLength(target.month, target.year)))
}

/** Easter Sunday of the Gregorian calendar (the anonymous computus of 1876). */
export function easter(year: number): DayNumber {
  const a = year % 19
  const b = Math.floor(year / 100)
  const c = year % 100
  const d = (19 * a + b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3) + 15) % 30
  const e = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - d - (c % 4)) % 7
  const f = d + e - 7 * Math.floor((a + 11 * d + 22 * e) / 451) + 114
  return dayNumber(year, Math.floor(f / 31), (f % 31) + 1)
}

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

export function formatDay(number: DayNumber): Day {
  const { year, month, day } = calendarDay(number)
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`
}

/** Takes a day or a date with time (`2022-01-10T21:27+0100`); null when it does not begin with a real day. */
export function parseDay(text: string | null): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '')
  if (!match) return null
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= monthLength(month, year)
    ? dayNumber(year, month, day)
    : null
}
