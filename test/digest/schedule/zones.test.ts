import { describe, expect, test } from 'vitest'
import { completeZone, readZone, zoneOfLanguage } from '../../../src/digest/schedule/zones.ts'

const NOW = Date.parse('2022-01-12T08:05:00Z')
const values = (typed: string, limit = 25) =>
  completeZone(typed, 'Europe/Paris', NOW, limit).map(({ value }) => value)

describe('completing a time zone', () => {
  test('nothing typed: the proposed one first', () => {
    expect(values('', 3)[0]).toBe('Europe/Paris')
    expect(values('')).toHaveLength(25)
  })
  test.each([
    ['par', 'Europe/Paris'],
    ['PÂR', 'Europe/Paris'],
    ['new york', 'America/New_York'],
    ['New_Y', 'America/New_York'],
    ['europe/par', 'Europe/Paris'],
    ['york', 'America/New_York'],
    ['UTC', 'UTC'],
    ['kiri', 'Pacific/Kiritimati'],
  ])('« %s » leads to %s', (typed, zone) => {
    expect(values(typed)[0]).toBe(zone)
  })
  test.each(['@everyone', 'x'.repeat(500), '(((((', 'Atlantis'])('« %s » leads nowhere', (typed) => {
    expect(values(typed)).toEqual([])
  })
  test('each shows the time that it is there', () => {
    expect(completeZone('paris', 'UTC', NOW, 1)).toEqual([
      { name: 'Europe/Paris · 09:05', value: 'Europe/Paris' },
    ])
  })
})

test.each([
  ['Europe/Paris', 'Europe/Paris'],
  [' europe/paris ', 'Europe/Paris'],
  ['america/new york', 'America/New_York'],
  ['utc', 'UTC'],
  ['+02:00', null],
  ['Paris', null],
  ['', null],
  ['Europe/Paris; DROP', null],
  ['x'.repeat(200), null],
])('the zone « %s » is %s', (typed, zone) => {
  expect(readZone(typed)).toBe(zone)
})

test.each([
  ['fr', 'Europe/Paris'],
  ['en-GB', 'Europe/London'],
  ['en-US', 'America/New_York'],
  ['vi', 'UTC'],
])('who reads %s most likely lives in %s', (language, zone) => {
  expect(zoneOfLanguage(language)).toBe(zone)
})
