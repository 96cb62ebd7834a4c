import { describe, expect, it } from 'vitest'
import { periodsOf } from '../../../src/search/query/periods.ts'

const part = (start: string, end: string, yearless: boolean, precision: 'day' | 'month' = 'day') => ({
  date: { start, end, precision, basis: 'stated' as const },
  yearless,
  start: 0,
  end: 0,
})
const published = { from: '2020-03-01', to: '2021-10-01' }

describe('the days that a date part means', () => {
  it('are its own where it has a year', () => {
    expect(periodsOf(part('2015-01-12', '2015-01-12', false), published)).toEqual([
      { from: '2015-01-12', to: '2015-01-12' },
    ])
  })

  it('are those of every year of the corpus and its neighbours without one, newest first', () => {
    expect(periodsOf(part('2024-01-12', '2024-01-12', true), published).map(({ from }) => from)).toEqual([
      '2022-01-12',
      '2021-01-12',
      '2020-01-12',
      '2019-01-12',
    ])
  })

  it('are those that each year has for what falls on other days each year, none where it has none', () => {
    const inYear = (year: number) =>
      year === 2020 ? null : { from: `${year}-01-${year - 2000}`, to: `${year}-01-${year - 1999}` }
    expect(periodsOf({ ...part('2024-01-10', '2024-01-16', true), inYear }, published)).toEqual([
      { from: '2022-01-22', to: '2022-01-23' },
      { from: '2021-01-21', to: '2021-01-22' },
      { from: '2019-01-19', to: '2019-01-20' },
    ])
  })

  it('run over the end of the year', () => {
    expect(periodsOf(part('2023-12-28', '2024-01-03', true), published)[0]).toEqual({
      from: '2022-12-28',
      to: '2023-01-03',
    })
  })

  it('are only those of leap years for 29 February', () => {
    expect(periodsOf(part('2024-02-29', '2024-02-29', true), published)).toEqual([
      { from: '2020-02-29', to: '2020-02-29' },
    ])
  })

  it.each([
    ['2023-02-28', 'from a common year'],
    ['2024-02-29', 'from a leap year'],
  ])('end with February where it ends (%s, %s)', (end) => {
    const ends = periodsOf(part(`${end.slice(0, 4)}-02-01`, end, true, 'month'), published).map(
      ({ to }) => to,
    )
    expect(ends).toEqual(['2022-02-28', '2021-02-28', '2020-02-29', '2019-02-28'])
  })

  it('reach no farther back than thirty years', () => {
    expect(
      periodsOf(part('2024-01-12', '2024-01-12', true), { from: '1900-01-01', to: '2021-01-01' }),
    ).toHaveLength(31)
  })

  it('are the guess alone where nothing is published', () => {
    expect(periodsOf(part('2024-01-12', '2024-01-12', true), null)).toEqual([
      { from: '2024-01-12', to: '2024-01-12' },
    ])
  })
})
