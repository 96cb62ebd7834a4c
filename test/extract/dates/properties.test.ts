import fc from 'fast-check'
import { expect, it } from 'vitest'
import { findDateInQuery } from '../../../src/extract/dates/find-date-in-query.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { parseDates } from '../../../src/extract/dates/parse.ts'
import { inferPublication } from '../../../src/extract/dates/publication/infer-publication.ts'
import { when } from '../../../src/extract/dates/when.ts'
import { growth, LINEAR } from '../../support/cost.ts'

const PIECES =
  "le du au les de d' en l' ce entre et ou , . - – / : ( ) « » 12 1er 31 2022 2021-01-12 3 48 janvier février mars août mardi lundi dernier prochain semaine mois an année années jours heures il y a dans les sous d'ici fin début mi courant été hiver Noël Pâques veille lendemain plus tard tôt aujourd'hui hier demain soir premier deuxième trimestre siècle XXe a déclaré sera était © \n 15h30 à depuis jusqu' huit en".split(
    ' ',
  )

const text = fc.oneof(
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join(' ')),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')),
  fc.string({ unit: 'binary', maxLength: 200 }),
)

const day = fc
  .tuple(
    fc.integer({ min: 1900, max: 2100 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([y, m, d]) => `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}`)

it('gives ordered spans of the text with real days, whatever the text', () => {
  fc.assert(
    fc.property(text, fc.option(day), (content, date) => {
      let end = 0
      for (const mention of findDates(parseDates(content), { published: { date } })) {
        expect(mention.span.start).toBeGreaterThanOrEqual(end)
        expect(mention.span.end).toBeGreaterThan(mention.span.start)
        expect(content.slice(mention.span.start, mention.span.end)).toBe(mention.text)
        expect(mention.start <= mention.end).toBe(true)
        end = mention.span.end
      }
      expect(end).toBeLessThanOrEqual(content.length)
      inferPublication(parseDates(content))
    }),
    { numRuns: 500 },
  )
})

it('never throws on a query, and its span is in the query', () => {
  fc.assert(
    fc.property(text, day, fc.constantFrom('fr' as const, 'en' as const), (query, today, locale) => {
      when(query, today, locale)
      const found = findDateInQuery(query, today, locale)
      if (!found) return
      expect(found.span.start).toBeGreaterThanOrEqual(0)
      expect(found.span.end).toBeLessThanOrEqual(query.length)
      expect(found.span.end).toBeGreaterThan(found.span.start)
    }),
    { numRuns: 300 },
  )
})

it('reads the same dates with other apostrophes, spaces and composed or decomposed accents', () => {
  const plain =
    "L'an dernier, puis le 12 février, d'ici fin août et aujourd'hui : la semaine prochaine, à Noël."
  const dates = (content: string): string[] =>
    findDates(parseDates(content), { published: { date: '2022-01-21' } }).map(
      ({ start, end }) => `${start} ${end}`,
    )
  const expected = dates(plain)
  expect(expected).toHaveLength(6)
  for (const variant of [
    plain.replaceAll("'", '’'),
    plain.replaceAll(' ', '\u00A0'),
    plain.replaceAll(' ', '\u202F'),
    plain.normalize('NFD'),
    plain.replace('février', 'fé\u00ADvrier'),
    plain.replace('semaine', 'sem\u200Baine'),
  ]) {
    expect(dates(variant)).toEqual(expected)
  }
})

const SEEDS = [
  'mardi ',
  'fin de ',
  'le 12 et ',
  '12 janvier, ',
  '"',
  'a-',
  'il y a ',
  '1/2/',
  '2022 ',
  'la veille de ',
  'dans les ',
  "d'",
  'plus tard en ',
]

it.each(SEEDS)('takes time in proportion to the length: %j', (seed) => {
  const of = (length: number): string => seed.repeat(Math.ceil(length / seed.length))
  const read = (content: string) => findDates(parseDates(content), { published: { date: '2022-01-21' } })
  expect(growth(5_000, of, read)).toBeLessThan(LINEAR)
})
