import { describe, expect, test } from 'vitest'
import { daysAfter } from '../../../src/digest/schedule/local-time.ts'
import { nextDue } from '../../../src/digest/schedule/next-due.ts'

/** What a wall clock shows, by the system's own calendar rather than by the one under test. */
function wallClock(zone: string): (instant: number) => string {
  const format = new Intl.DateTimeFormat('sv', { timeZone: zone, dateStyle: 'short', timeStyle: 'short' })
  return (instant) => format.format(instant)
}

/** Where a time is not on the clock of a day, or is there twice: what the clock shows instead, or the instant. */
type Exceptions = Readonly<Record<string, string>>

const ZONES: readonly (readonly [zone: string, time: string, gaps: Exceptions])[] = [
  ['Europe/Paris', '09:00', {}],
  ['Europe/Paris', '02:30', { '2022-03-27': '2022-03-27 03:00', '2023-03-26': '2023-03-26 03:00' }],
  ['America/New_York', '02:30', { '2022-03-13': '2022-03-13 03:00', '2023-03-12': '2023-03-12 03:00' }],
  ['America/New_York', '01:30', {}],
  ['America/Santiago', '00:15', { '2022-09-11': '2022-09-11 01:00', '2023-09-03': '2023-09-03 01:00' }],
  ['Australia/Lord_Howe', '02:10', { '2022-10-02': '2022-10-02 02:30', '2023-10-01': '2023-10-01 02:30' }],
  ['Australia/Sydney', '02:00', { '2022-10-02': '2022-10-02 03:00', '2023-10-01': '2023-10-01 03:00' }],
  ['Africa/Cairo', '00:30', { '2023-04-28': '2023-04-28 01:00' }],
  ['Asia/Kathmandu', '23:59', {}],
  ['Pacific/Kiritimati', '00:00', {}],
  ['Pacific/Pago_Pago', '00:00', {}],
  ['America/St_Johns', '02:30', { '2022-03-13': '2022-03-13 03:00', '2023-03-12': '2023-03-12 03:00' }],
]

describe('over two years, both clock changes included', () => {
  test.each(ZONES)('%s at %s: every date once, at its time', (timeZone, time, gaps) => {
    const shown = wallClock(timeZone)
    let date = '2021-12-31'
    let at = Date.parse('2021-12-31T00:00:00Z')
    let last: string | null = date
    for (let day = 0; day < 731; day += 1) {
      const due = nextDue({ time, timeZone }, at, last)
      date = daysAfter(date, 1)
      expect(due.date).toBe(date)
      expect(due.at).toBeGreaterThan(at)
      expect(shown(due.at)).toBe(gaps[date] ?? `${date} ${time}`)
      // Of two instants that look alike the first is meant: an hour before, the clock shows something else.
      expect(shown(due.at - 3_600_000)).not.toBe(`${date} ${time}`)
      at = due.at
      last = due.date
    }
    expect(date).toBe('2024-01-01')
  })
})

describe('the next digest', () => {
  const paris = (time: string) => ({ time, timeZone: 'Europe/Paris' })
  test.each([
    [
      'is today while its time is to come',
      paris('09:00'),
      '2022-01-12T07:59Z',
      null,
      '2022-01-12',
      '2022-01-12T08:00',
    ],
    [
      'is tomorrow at the very minute',
      paris('09:00'),
      '2022-01-12T08:00Z',
      null,
      '2022-01-13',
      '2022-01-13T08:00',
    ],
    [
      'is tomorrow when today had one',
      paris('18:00'),
      '2022-01-12T12:00Z',
      '2022-01-12',
      '2022-01-13',
      '2022-01-13T17:00',
    ],
    [
      'is today when yesterday had the last',
      paris('18:00'),
      '2022-01-12T12:00Z',
      '2022-01-11',
      '2022-01-12',
      '2022-01-12T17:00',
    ],
    [
      'comes on 29 February',
      paris('09:00'),
      '2024-02-28T12:00Z',
      '2024-02-28',
      '2024-02-29',
      '2024-02-29T08:00',
    ],
    [
      'comes on 1 March of other years',
      paris('09:00'),
      '2023-02-28T12:00Z',
      '2023-02-28',
      '2023-03-01',
      '2023-03-01T08:00',
    ],
    [
      'waits for the calendar after a move west over the date line',
      { time: '09:00', timeZone: 'Pacific/Honolulu' },
      '2022-01-12T20:00Z',
      '2022-01-13',
      '2022-01-14',
      '2022-01-14T19:00',
    ],
    [
      'is for the date after the last one after a move east',
      { time: '13:00', timeZone: 'Pacific/Kiritimati' },
      '2022-01-12T22:30Z',
      '2022-01-12',
      '2022-01-13',
      '2022-01-12T23:00',
    ],
    [
      'leaves out the day that Samoa left out',
      { time: '08:00', timeZone: 'Pacific/Apia' },
      '2011-12-29T20:00Z',
      '2011-12-29',
      '2011-12-31',
      '2011-12-30T18:00',
    ],
    [
      'after the gap that runs into the next day',
      { time: '23:30', timeZone: 'America/Nuuk' },
      '2024-03-31T00:30Z',
      '2024-03-29',
      '2024-03-30',
      '2024-03-31T01:00',
    ],
    [
      'and the evening after that',
      { time: '23:30', timeZone: 'America/Nuuk' },
      '2024-03-31T01:00Z',
      '2024-03-30',
      '2024-03-31',
      '2024-04-01T00:30',
    ],
  ])('%s', (_what, settings, now, last, date, at) => {
    const due = nextDue(settings, Date.parse(now), last)
    expect(due.date).toBe(date)
    expect(new Date(due.at).toISOString().slice(0, 16)).toBe(at)
  })

  test('comes after a last date that lies far ahead, when the clock went back', () => {
    expect(nextDue(paris('09:00'), Date.parse('2022-01-12T08:00Z'), '2022-06-30').date).toBe('2022-07-01')
  })
})
