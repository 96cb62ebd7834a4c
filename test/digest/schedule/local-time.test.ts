import { describe, expect, test } from 'vitest'
import { dayAt, daysIn, instantOf, timeAt } from '../../../src/digest/schedule/local-time.ts'

const iso = (day: string, time: string, zone: string): string | null => {
  const instant = instantOf(day, time, zone)
  return instant === null ? null : new Date(instant).toISOString().slice(0, 16)
}

describe('a time on a wall clock', () => {
  test.each([
    // Ordinary days.
    ['2022-01-12', '09:00', 'Europe/Paris', '2022-01-12T08:00'],
    ['2022-07-12', '09:00', 'Europe/Paris', '2022-07-12T07:00'],
    ['2022-01-12', '00:00', 'Asia/Kathmandu', '2022-01-11T18:15'],
    ['2022-01-12', '23:59', 'Pacific/Kiritimati', '2022-01-12T09:59'],
    ['2022-01-12', '23:59', 'Pacific/Pago_Pago', '2022-01-13T10:59'],
    ['2024-02-29', '09:00', 'America/New_York', '2024-02-29T14:00'],
    ['2022-01-12', '09:00', 'UTC', '2022-01-12T09:00'],
    // The clock skips it: the first time after the gap.
    ['2022-03-27', '02:30', 'Europe/Paris', '2022-03-27T01:00'],
    ['2022-03-27', '02:00', 'Europe/Paris', '2022-03-27T01:00'],
    ['2022-03-27', '03:00', 'Europe/Paris', '2022-03-27T01:00'],
    ['2022-03-27', '01:59', 'Europe/Paris', '2022-03-27T00:59'],
    ['2022-03-13', '02:30', 'America/New_York', '2022-03-13T07:00'],
    ['2022-10-02', '02:15', 'Australia/Lord_Howe', '2022-10-01T15:30'],
    ['2022-09-11', '00:30', 'America/Santiago', '2022-09-11T04:00'],
    // After the gap it is the next day already.
    ['2024-03-30', '23:30', 'America/Nuuk', '2024-03-31T01:00'],
    // It shows it twice: the first of the two.
    ['2022-10-30', '02:30', 'Europe/Paris', '2022-10-30T00:30'],
    ['2022-10-30', '03:00', 'Europe/Paris', '2022-10-30T02:00'],
    ['2022-11-06', '01:30', 'America/New_York', '2022-11-06T05:30'],
    ['2022-04-03', '01:45', 'Australia/Lord_Howe', '2022-04-02T14:45'],
    ['2022-04-02', '23:30', 'America/Santiago', '2022-04-03T02:30'],
    // The zone skipped the whole day.
    ['2011-12-30', '00:00', 'Pacific/Apia', null],
    ['2011-12-30', '12:00', 'Pacific/Apia', null],
    ['2011-12-31', '00:00', 'Pacific/Apia', '2011-12-30T10:00'],
  ])('%s at %s in %s is %s', (day, time, zone, expected) => {
    expect(iso(day, time, zone)).toBe(expected)
  })
})

test.each([
  ['2022-03-27T00:59:00Z', 'Europe/Paris', '2022-03-27', '01:59'],
  ['2022-03-27T01:00:00Z', 'Europe/Paris', '2022-03-27', '03:00'],
  ['2022-01-12T10:30:00Z', 'Pacific/Kiritimati', '2022-01-13', '00:30'],
  ['2022-01-12T10:30:00Z', 'Pacific/Pago_Pago', '2022-01-11', '23:30'],
])('%s in %s is %s at %s', (instant, zone, day, time) => {
  expect(dayAt(Date.parse(instant), zone)).toBe(day)
  expect(timeAt(Date.parse(instant), zone)).toBe(time)
})

test('the day of a zone turns at its midnight, forwards and back', () => {
  const day = daysIn('Asia/Kathmandu')
  const midnight = Date.parse('2022-01-11T18:15:00Z')
  const asked = [midnight - 1, midnight - 1, midnight, midnight + 999, midnight - 1000]
  expect(asked.map(day)).toEqual(['2022-01-11', '2022-01-11', '2022-01-12', '2022-01-12', '2022-01-11'])
})
