import { describe, expect, test } from 'vitest'
import type { Precision } from '../../src/domain/civil-date.ts'
import { dateShort, dateText, dateWhen } from '../../src/replies/dates/date-text.ts'
import { dayText } from '../../src/replies/dates/day-text.ts'
import { day } from '../support/answers.ts'

const rows: readonly (readonly [string, string, Precision, string, string, string, string])[] = [
  [
    '2022-01-12',
    '2022-01-12',
    'day',
    'mercredi 12 janvier 2022',
    'le mercredi 12 janvier 2022',
    'Wednesday, January 12, 2022',
    'on Wednesday, January 12, 2022',
  ],
  [
    '2022-02-01',
    '2022-02-01',
    'day',
    'mardi 1er février 2022',
    'le mardi 1er février 2022',
    'Tuesday, February 1, 2022',
    'on Tuesday, February 1, 2022',
  ],
  [
    '2024-02-29',
    '2024-02-29',
    'day',
    'jeudi 29 février 2024',
    'le jeudi 29 février 2024',
    'Thursday, February 29, 2024',
    'on Thursday, February 29, 2024',
  ],
  [
    '2022-01-09',
    '2022-01-10',
    'day',
    'dimanche 9 et lundi 10 janvier 2022',
    'les dimanche 9 et lundi 10 janvier 2022',
    'Sunday, January 9 to Monday, January 10, 2022',
    'from Sunday, January 9 to Monday, January 10, 2022',
  ],
  [
    '2022-01-10',
    '2022-01-13',
    'day',
    'du lundi 10 au jeudi 13 janvier 2022',
    'du lundi 10 au jeudi 13 janvier 2022',
    'Monday, January 10 to Thursday, January 13, 2022',
    'from Monday, January 10 to Thursday, January 13, 2022',
  ],
  [
    '2022-01-31',
    '2022-02-02',
    'day',
    'du lundi 31 janvier au mercredi 2 février 2022',
    'du lundi 31 janvier au mercredi 2 février 2022',
    'Monday, January 31 to Wednesday, February 2, 2022',
    'from Monday, January 31 to Wednesday, February 2, 2022',
  ],
  [
    '2021-12-31',
    '2022-01-01',
    'day',
    'vendredi 31 décembre 2021 et samedi 1er janvier 2022',
    'les vendredi 31 décembre 2021 et samedi 1er janvier 2022',
    'Friday, December 31, 2021 to Saturday, January 1, 2022',
    'from Friday, December 31, 2021 to Saturday, January 1, 2022',
  ],
  [
    '2022-01-24',
    '2022-01-30',
    'week',
    'semaine du lundi 24 au dimanche 30 janvier 2022',
    'dans la semaine du lundi 24 au dimanche 30 janvier 2022',
    'week of Monday, January 24 to Sunday, January 30, 2022',
    'in the week of Monday, January 24 to Sunday, January 30, 2022',
  ],
  [
    '2021-12-01',
    '2021-12-31',
    'month',
    'décembre 2021',
    'en décembre 2021',
    'December 2021',
    'in December 2021',
  ],
  [
    '2022-10-01',
    '2022-12-31',
    'month',
    'd’octobre à décembre 2022',
    'd’octobre à décembre 2022',
    'October to December 2022',
    'from October to December 2022',
  ],
  [
    '2021-12-01',
    '2022-01-31',
    'month',
    'de décembre 2021 à janvier 2022',
    'de décembre 2021 à janvier 2022',
    'December 2021 to January 2022',
    'from December 2021 to January 2022',
  ],
  ['2021-01-01', '2021-12-31', 'year', '2021', 'en 2021', '2021', 'in 2021'],
  [
    '2014-01-01',
    '2018-12-31',
    'year',
    'de 2014 à 2018',
    'de 2014 à 2018',
    '2014 to 2018',
    'from 2014 to 2018',
  ],
  [
    '2021-10-01',
    '2021-12-31',
    'about',
    'entre octobre et décembre 2021 environ',
    'entre octobre et décembre 2021 environ',
    'between about October and December 2021',
    'between about October and December 2021',
  ],
  [
    '2010-01-01',
    '2019-12-31',
    'about',
    'entre 2010 et 2019 environ',
    'entre 2010 et 2019 environ',
    'between about 2010 and 2019',
    'between about 2010 and 2019',
  ],
  [
    '2022-01-11',
    '2022-01-20',
    'about',
    'entre le 11 janvier et le 20 janvier 2022 environ',
    'entre le 11 janvier et le 20 janvier 2022 environ',
    'between about January 11 and January 20, 2022',
    'between about January 11 and January 20, 2022',
  ],
  [
    '2021-12-21',
    '2022-03-20',
    'about',
    'entre le 21 décembre 2021 et le 20 mars 2022 environ',
    'entre le 21 décembre 2021 et le 20 mars 2022 environ',
    'between about December 21, 2021 and March 20, 2022',
    'between about December 21, 2021 and March 20, 2022',
  ],
  [
    '2022-01-12',
    '2022-01-12',
    'about',
    'vers le 12 janvier 2022',
    'vers le 12 janvier 2022',
    'around January 12, 2022',
    'around January 12, 2022',
  ],
  [
    '2022-01-01',
    '2022-01-31',
    'about',
    'vers janvier 2022',
    'vers janvier 2022',
    'around January 2022',
    'around January 2022',
  ],
]

describe('dates in words', () => {
  test.each(rows)('%s to %s (%s) is « %s »', (start, end, precision, text, when, english, englishWhen) => {
    const date = day(start, end, { precision })
    expect(dateText(date, 'fr')).toBe(text)
    expect(dateWhen(date, 'fr')).toBe(when)
    expect(dateText(date, 'en')).toBe(english)
    expect(dateWhen(date, 'en')).toBe(englishWhen)
  })

  test.each([
    ['2022-02-30', '2022-02-30'],
    ['2022-13-01', '2022-13-01'],
    ['2022-01-13', '2022-01-12'],
    ['hier', 'demain'],
    ['2022-01-12T10:00', '2022-01-12T10:00'],
    ['', ''],
  ])('%s to %s is no date', (start, end) => {
    expect(dateText(day(start, end), 'fr')).toBeNull()
    expect(dateShort(day(start, end), 'en')).toBeNull()
  })

  test.each([
    ['2022-01-12', '2022-01-12', '12 janvier 2022', 'January 12, 2022'],
    ['2022-01-01', '2022-01-03', '1er–3 janvier 2022', 'January 1 – 3, 2022'],
    [
      '2021-12-31',
      '2022-01-01',
      '31 décembre 2021 – 1er janvier 2022',
      'December 31, 2021 – January 1, 2022',
    ],
  ])('%s to %s is short in a menu', (start, end, french, english) => {
    const thin = (text: string | null) => text?.replace(/\u2009/g, ' ')
    expect(thin(dateShort(day(start, end), 'fr'))).toBe(french)
    expect(thin(dateShort(day(start, end), 'en'))).toBe(english)
  })

  test('a month in a menu keeps its precision', () => {
    expect(dateShort(day('2021-12-01', '2021-12-31', { precision: 'month' }), 'fr')).toBe('décembre 2021')
  })

  test('every day of four years is said with the weekday that the calendar gives', () => {
    const weekdays = ['dimanche', 'lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi']
    for (let at = Date.UTC(2021, 0, 1); at < Date.UTC(2025, 0, 1); at += 86_400_000) {
      const iso = new Date(at).toISOString().slice(0, 10)
      const [weekday, date] = (dayText(iso, 'full', 'fr') ?? '').split(' ')
      expect(weekday).toBe(weekdays[new Date(at).getUTCDay()])
      expect(Number.parseInt(date ?? '', 10)).toBe(Number(iso.slice(8)))
    }
  })
})
