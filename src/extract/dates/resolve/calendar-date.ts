import {
  calendarDay,
  type DayNumber,
  dayNumber,
  monthDays,
  monthLength,
  weekdayOf,
  yearDays,
} from '../calendar.ts'
import type { Calendar } from '../moment.ts'
import { nearest, yearly } from './choose.ts'
import type { Context, Resolved, Resolver } from './resolved.ts'

/** Cost, in days, of a year in which the day is not on the weekday written. */
const MISMATCH = 250

function oneDay(number: DayNumber, stated: boolean, weekday?: number): Resolved {
  const mismatch = weekday !== undefined && weekdayOf(number) !== weekday
  return { start: number, end: number, precision: 'day', stated, ...(mismatch ? { mismatch } : {}) }
}

/** A weekday alone: the last one up to publication, or the next one after a verb of the future. */
function weekdayAlone(weekday: number, { aim }: Calendar, context: Context): DayNumber | null {
  const { published, told, evidence } = context
  if (published === null) return null
  const anchor = aim === 'following' || aim === 'preceding' ? (told[0]?.start ?? published) : published
  const back = (weekdayOf(anchor) - weekday + 7) % 7
  const on = (weekday - weekdayOf(anchor) + 7) % 7
  if (aim === 'last' || aim === 'preceding') return anchor - (back || 7)
  if (aim === 'next' || aim === 'following') return anchor + (on || 7)
  if (aim === 'in-eight') return anchor + (on || 7) + 7
  if (aim === 'in-fifteen') return anchor + (on || 7) + 14
  if (evidence.tense === 'future' || evidence.tense === 'now') return anchor + on
  return aim === 'this' && evidence.tense === null && on < back ? anchor + on : anchor - back
}

/** « mardi 4 » without a month: the nearest such day of the neighbouring weeks. */
function weekdayWithDay(weekday: number, day: number, context: Context): Resolved | null {
  const { published } = context
  if (published === null) return null
  const candidates: Resolved[] = []
  for (let number = published - 62; number <= published + 62; number += 1) {
    if (calendarDay(number).day === day && weekdayOf(number) === weekday)
      candidates.push(oneDay(number, false))
  }
  return nearest(candidates, context)
}

/** A day of the current month (« le 10 du mois »), of the neighbouring ones where only the day is known. */
function dayAlone(day: number, { aim }: Calendar, context: Context): Resolved | null {
  const { published } = context
  if (published === null) return null
  const { year, month } = calendarDay(published)
  const months = aim === 'this' ? [0] : [-1, 0, 1]
  const candidates = months.flatMap((offset) => {
    const first = {
      year: year + Math.floor((month - 1 + offset) / 12),
      month: ((month - 1 + offset + 12) % 12) + 1,
    }
    return day <= monthLength(first.month, first.year)
      ? [oneDay(dayNumber(first.year, first.month, day), false)]
      : []
  })
  return nearest(candidates, context)
}

/** 29 February is 1 March where the year has none; the caller sees no such year unless nothing else fits. */
function dayInYear(year: number, { month = 1, day = 1, weekday }: Calendar): Resolved {
  return oneDay(dayNumber(year, month, day), false, weekday)
}

function dayAndMonth(moment: Calendar, context: Context): Resolved | null {
  const { month = 1, day = 1, weekday, aim } = moment
  const { published, historic, evidence } = context
  const exists = (year: number): boolean => day <= monthLength(month, year)
  if (historic && evidence.tense !== 'future' && aim === undefined) {
    const { year } = calendarDay(historic.start)
    const inYear = [year, year + 1].filter(exists).map((each) => dayInYear(each, moment))
    const next = inYear.find((each) => each.start >= historic.start)
    if (next && !next.mismatch) return next
  }
  if (published === null) return null
  if (aim !== undefined && aim !== 'this') return yearly((year) => dayInYear(year, moment), aim, context)
  const { year } = calendarDay(published)
  const reach = month === 2 && day === 29 ? [-4, -3, -2, -1, 0, 1, 2, 3, 4] : [-1, 0, 1]
  const years = reach.map((offset) => year + offset).filter(exists)
  const candidates = years.map((year) => dayInYear(year, moment))
  return nearest(candidates, context, (each) => (weekday !== undefined && each.mismatch ? MISMATCH : 0))
}

function monthOnly(month: number, { aim }: Calendar, context: Context): Resolved | null {
  const make = (year: number): Resolved => ({ ...monthDays(year, month), precision: 'month', stated: false })
  const { historic, evidence } = context
  if (historic && evidence.tense !== 'future' && aim === undefined) {
    const { year } = calendarDay(historic.start)
    const next = [year, year + 1].map(make).find((each) => each.end >= historic.start)
    if (next) return next
  }
  return yearly(make, aim, context)
}

function inYear(moment: Calendar, year: number, stated: boolean): Resolved | null {
  const { month, day, weekday } = moment
  if (month === undefined) return { ...yearDays(year), precision: 'year', stated }
  if (day === undefined) return { ...monthDays(year, month), precision: 'month', stated }
  if (day > monthLength(month, year)) return null
  return oneDay(dayNumber(year, month, day), stated, weekday)
}

/** Days, months and years as they are written, with what is missing worked out. */
export const calendarDate: Resolver<'calendar'> = (moment, context, resolve) => {
  const { weekday, day, month, year, yearOf, monthOf, weekOf } = moment
  if (year !== undefined) return inYear(moment, year, true)
  if (yearOf) {
    const known = resolve(yearOf, context)
    return known && inYear(moment, calendarDay(known.start).year, false)
  }
  if (monthOf) {
    const known = resolve(monthOf, context)
    const days = known && calendarDay(known.start)
    return days && inYear({ ...moment, month: days.month }, days.year, false)
  }
  if (month !== undefined) {
    return day === undefined ? monthOnly(month, moment, context) : dayAndMonth(moment, context)
  }
  if (weekday !== undefined && day !== undefined) return weekdayWithDay(weekday, day, context)
  if (day !== undefined) return dayAlone(day, moment, context)
  if (weekday === undefined) return null
  if (weekOf) {
    const week = resolve(weekOf, context)
    return week && oneDay(week.start + weekday - 1, false)
  }
  const number = weekdayAlone(weekday, moment, context)
  return number === null ? null : oneDay(number, false)
}
