import { describe, expect, test } from 'vitest'
import { planDue } from '../../../src/digest/schedule/plan-due.ts'
import { NINE_IN_PARIS as NINE, subscription } from '../../support/subscriptions.ts'

const HOUR = 3_600_000
const told = (now: number, it = subscription()) => {
  const plan = planDue(it, now)
  return (
    plan && {
      dates: plan.dates.map(({ date, skipped }) => (skipped === null ? date : `${date} ${skipped}`)),
      next: plan.next.date,
    }
  )
}

describe('what to do about a subscription', () => {
  test('nothing before its time, nor while it is paused', () => {
    expect(told(NINE - 1)).toBeNull()
    expect(told(NINE + HOUR, subscription({ status: 'paused', next: null }))).toBeNull()
  })

  test.each([
    ['at its time', NINE, ['2031-05-20'], '2031-05-21'],
    ['twelve hours late', NINE + 12 * HOUR, ['2031-05-20'], '2031-05-21'],
    ['later than that', NINE + 12 * HOUR + 1, ['2031-05-20 late'], '2031-05-21'],
    ['just before the next one', NINE + 24 * HOUR - 1, ['2031-05-20 late'], '2031-05-21'],
    ['at the next one', NINE + 24 * HOUR, ['2031-05-20 late', '2031-05-21'], '2031-05-22'],
    [
      'days later: one digest at most',
      NINE + 75 * HOUR,
      ['2031-05-20 late', '2031-05-21 late', '2031-05-22 late', '2031-05-23'],
      '2031-05-24',
    ],
  ])('%s', (_when, now, dates, next) => {
    expect(told(now)).toEqual({ dates, next })
  })

  test('years later it records the last weeks only, and goes on from there', () => {
    const years = planDue(subscription(), NINE + 730 * 24 * HOUR)
    expect(years?.dates.length).toBeGreaterThan(28)
    expect(years?.dates.length).toBeLessThan(35)
    expect(years?.dates.filter(({ skipped }) => skipped === null)).toHaveLength(1)
    expect(years?.next.at).toBeGreaterThan(NINE + 730 * 24 * HOUR)
  })

  test('channels that refused before are tried within the hour, not all at once', () => {
    const tries = ['a1', 'b2', 'c3', 'd4'].map(
      (id) => planDue(subscription({ id, failures: 1 }), NINE)?.dates[0]?.tryAt ?? 0,
    )
    expect(new Set(tries).size).toBe(4)
    for (const at of tries) expect(at - NINE).toBeLessThan(HOUR)
    expect(planDue(subscription({ id: 'a1' }), NINE)?.dates[0]?.tryAt).toBe(NINE)
  })
})
