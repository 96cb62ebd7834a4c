import fc from 'fast-check'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, test } from 'vitest'
import { dateQuery, dateTags } from '../../../src/store/sql/date-tags.ts'
import { dayNumber, dayOf } from '../../../src/store/sql/day-number.ts'
import { comparableReaches, reachOf } from '../../../src/store/sql/reach.ts'

const epoch = Temporal.PlainDate.from('0000-03-01')
const someDay = fc.integer({ min: 306, max: 3_652_364 }).map((days) => epoch.add({ days }).toString())

describe('days as numbers', () => {
  test('count days as the calendar does, and back', () => {
    fc.assert(
      fc.property(someDay, (day) => {
        expect(dayNumber(day)).toBe(epoch.until(day).days)
        expect(dayOf(dayNumber(day))).toBe(day)
      }),
      { seed: 7 },
    )
  })

  test.each(['0001-01-01', '1900-02-28', '2000-02-29', '2022-01-12', '2024-12-31', '9999-12-31'])(
    '%s',
    (day) => {
      expect(dayOf(dayNumber(day))).toBe(day)
      expect(dayNumber(day)).toBeGreaterThan(0)
    },
  )
})

describe('tags of dates', () => {
  test.each([
    ['2022-01-12', '2022-01-12', ['__c20', '__m202201', '__y2022', '_d20220112']],
    ['2022-02-01', '2022-02-28', ['__c20', '__y2022', '_m202202']],
    ['2021-12-31', '2022-12-31', ['__c20', '__m202112', '__y2021', '_d20211231', '_y2022']],
    ['1900-01-01', '1999-12-31', ['_c19']],
    ['9999-12-31', '9999-12-31', ['__c99', '__m999912', '__y9999', '_d99991231']],
  ])('%s to %s', (from, to, tags) => {
    expect(dateTags(from, to).sort()).toEqual(tags)
  })

  test('a range asks for a tag of each span that shares a day with it, and of no other', () => {
    const near = fc.integer({ min: 737_000, max: 738_600 })
    const length = fc.oneof(fc.nat(3), fc.nat(40), fc.nat(800))
    const span = fc.tuple(near, length).map(([start, days]) => [start, start + days] as const)
    fc.assert(
      fc.property(span, span, ([a, b], [from, to]) => {
        const tags = new Set(dateTags(dayOf(a), dayOf(b)))
        const found = dateQuery(dayOf(from), dayOf(to)).some((tag) => tags.has(tag))
        expect(found).toBe(a <= to && from <= b)
      }),
      { seed: 7, numRuns: 2000 },
    )
  })

  test('open ends reach everything', () => {
    const tags = new Set(dateTags('2022-01-12', '2022-01-12'))
    const asks = (from?: string, to?: string): boolean => dateQuery(from, to).some((tag) => tags.has(tag))
    expect([asks(), asks('2022-01-12'), asks(undefined, '2022-01-12')]).toEqual([true, true, true])
    expect([asks('2022-01-13'), asks(undefined, '2022-01-11')]).toEqual([false, false])
  })
})

test.each([
  [1, 1],
  [2, 7],
  [7, 7],
  [28, 31],
  [92, 92],
  [365, 366],
  [36_525, 36_600],
  [9_000_000, 3_700_000],
])('%i days reach %i', (days, reach) => {
  expect(reachOf(1000, 1000 + days - 1)).toBe(reach)
})

test('short spans are compared with short ones, long ones with their like', () => {
  expect(comparableReaches(1)).toEqual([1, 7, 31, 92])
  expect(comparableReaches(366)).toEqual([366])
})
