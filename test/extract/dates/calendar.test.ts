import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import {
  addMonths,
  calendarDay,
  dayNumber,
  easter,
  formatDay,
  monthLength,
  parseDay,
  weekDays,
  weekdayOf,
} from '../../../src/extract/dates/calendar.ts'

const EPOCH = Temporal.PlainDate.from('1970-01-01')
const days = fc.integer({ min: -700_000, max: 700_000 })

describe('the calendar agrees with PlainDate', () => {
  it('on numbers, dates, weekdays and months', () => {
    fc.assert(
      fc.property(days, fc.integer({ min: -500, max: 500 }), (number, months) => {
        const date = EPOCH.add({ days: number })
        expect(calendarDay(number)).toEqual({ year: date.year, month: date.month, day: date.day })
        expect(dayNumber(date.year, date.month, date.day)).toBe(number)
        expect(weekdayOf(number)).toBe(date.dayOfWeek)
        expect(monthLength(date.month, date.year)).toBe(date.daysInMonth)
        expect(formatDay(addMonths(number, months))).toBe(date.add({ months }).toString())
        expect(weekdayOf(weekDays(number).start)).toBe(1)
      }),
    )
  })

  it.each([
    [1961, '1961-04-02'],
    [1999, '1999-04-04'],
    [2008, '2008-03-23'],
    [2011, '2011-04-24'],
    [2022, '2022-04-17'],
    [2025, '2025-04-20'],
    [2038, '2038-04-25'],
  ])('on Easter %i', (year, day) => {
    expect(formatDay(easter(year))).toBe(day)
  })

  it('reads days with or without a time, and nothing else', () => {
    expect(parseDay('2022-01-10T21:27:00+01:00')).toBe(dayNumber(2022, 1, 10))
    expect(['2022-02-30', '2022', '', 'hier', null].map(parseDay)).toEqual([null, null, null, null, null])
  })
})
