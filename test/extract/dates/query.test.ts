import { describe, expect, it } from 'vitest'
import { findDateInQuery } from '../../../src/extract/dates/find-date-in-query.ts'
import type { QueryDate } from '../../../src/extract/dates/query-date.ts'
import { when } from '../../../src/extract/dates/when.ts'
import { rows, written } from './table.ts'

const TODAY = '2022-01-21'

const pad = (value: number): string => String(value).padStart(2, '0')

function shown(query: string, found: QueryDate | null): string {
  if (!found) return '-'
  const rest = `${query.slice(0, found.span.start)}_${query.slice(found.span.end)}`.trim()
  if (found.kind === 'invalid') return `${found.problem} in ${rest}`
  if (found.kind === 'yearly')
    return `${written(found.inYear(2019))} near ${written(found.nearest)} in ${rest}`
  if (found.kind === 'dated') return `${written(found.date)} in ${rest}`
  const { from, to } = found
  return `${pad(from.month)}-${pad(from.day)}..${pad(to.month)}-${pad(to.day)} near ${written(found.nearest)} in ${rest}`
}

const check = (locale: 'fr' | 'en', table: string): void => {
  it.each(rows(table))(`${locale}: %s`, (query, value) => {
    expect(shown(query, findDateInQuery(query, TODAY, locale))).toBe(value)
  })
}

describe('the date part of a query, on Friday 21 January 2022', () => {
  check(
    'fr',
    `
    otan 12 janvier | 01-12..01-12 near 2022-01-12 in otan _
    12 janvier otan | 01-12..01-12 near 2022-01-12 in _ otan
    otan le 12 janvier bruxelles | 01-12..01-12 near 2022-01-12 in otan _ bruxelles
    12/01/2022 | 2022-01-12 in _
    12 janvier 2022 | 2022-01-12 in _
    12 JANV. | 01-12..01-12 near 2022-01-12 in _
    du 10 au 13 janvier | 01-10..01-13 near 2022-01-10..2022-01-13 day in _
    10-13 janvier genève | 01-10..01-13 near 2022-01-10..2022-01-13 day in _ genève
    du 28 décembre au 3 janvier | 12-28..01-03 near 2021-12-28..2022-01-03 day in _
    janvier 2022 | 2022-01 in _
    lavrov en janvier 2022 | 2022-01 in lavrov _
    sommet en janvier | 01-01..01-31 near 2022-01 in sommet _
    février | 02-01..02-29 near 2022-02 in _
    fin janvier | 01-21..01-31 near 2022-01-21..2022-01-31 about in _
    la semaine du 10 janvier | 2019-01-07..2019-01-13 week near 2022-01-10..2022-01-16 week in _
    sommet de l'Otan au printemps | 2019-03-20..2019-06-20 about near 2022-03-20..2022-06-20 about in sommet de l'Otan _
    otan en hiver | 2019-12-21..2020-03-19 about near 2021-12-21..2022-03-19 about in otan _
    Pâques | 2019-04-21 near 2022-04-17 in _
    la veille de Pâques | 2019-04-20 near 2022-04-16 in _
    premier jeudi de mars | 2019-03-07 near 2022-03-03 in _
    au premier trimestre | 2019-01-01..2019-03-31 about near 2022-01-01..2022-03-31 about in _
    Pâques 2019 | 2019-04-21 in _
    l'été dernier | 2021-06-21..2021-09-22 about in _
    hier | 2022-01-20 in _
    lavrov hier | 2022-01-20 in lavrov _
    la semaine dernière | 2022-01-10..2022-01-16 week in _
    12/2022 | 2022-12 in _
    12/01 | 01-12..01-12 near 2022-01-12 in _
    2021 | 2021 in _
    noël | 12-25..12-25 near 2021-12-25 in _
    January 12 | 01-12..01-12 near 2022-01-12 in _
    31 février | impossible-date in _
    otan 31 février | impossible-date in otan _
    30/02/2022 | impossible-date in _
    12/13/2022 | impossible-date in _
    13/2022 | impossible-date in _
    31 février au 3 mars | impossible-date in _ au 3 mars
    du 31 février au 3 mars | impossible-date in _ au 3 mars
    du 13 au 10 janvier | reversed-range in _
    de 2018 à 2015 | reversed-range in _
    du 13 janvier au 10 janvier 2022 | reversed-range in _
    Lavrov | -
    article 5 | -
    g7 | -
    | -
    🙂🙂 | -
    à quatre mois | -
    `,
  )
  check(
    'en',
    `
    January 12 | 01-12..01-12 near 2022-01-12 in _
    NATO January 12 | 01-12..01-12 near 2022-01-12 in NATO _
    12 January 2022 NATO | 2022-01-12 in _ NATO
    January 12, 2022 | 2022-01-12 in _
    Jan. 12 2022 | 2022-01-12 in _
    12/01/2022 | 2022-01-12 in _
    2022-01-12 | 2022-01-12 in _
    12/2022 | 2022-12 in _
    2021 | 2021 in _
    from 10 to 13 January | 01-10..01-13 near 2022-01-10..2022-01-13 day in _
    January 2022 | 2022-01 in _
    in January | 01-01..01-31 near 2022-01 in _
    yesterday | 2022-01-20 in _
    lavrov last week | 2022-01-10..2022-01-16 week in lavrov _
    last month | 2021-12 in _
    last year | 2021 in _
    12 janvier | 01-12..01-12 near 2022-01-12 in _
    31 February | impossible-date in _
    February 31 | impossible-date in _
    12/13/2022 | impossible-date in _
    nato sat down | -
    protest march in Paris | -
    Lavrov | -
    in an hour | -
    `,
  )

  it('understands one English expression alone', () => {
    const values = [
      'last week',
      'January 12',
      'three weeks ago',
      '31 February',
      'NATO January 12',
      'tomorrow',
    ]
    expect(values.map((text) => written(when(text, TODAY, 'en')))).toEqual([
      '2022-01-10..2022-01-16 week',
      '2022-01-12',
      '2021-12-31',
      '-',
      '-',
      '2022-01-22',
    ])
  })

  it('understands French in English and English in French', () => {
    expect(written(when('la semaine prochaine', TODAY, 'en'))).toBe('2022-01-24..2022-01-30 week')
    expect(written(when('next week', TODAY, 'fr'))).toBe('2022-01-24..2022-01-30 week')
  })
})
