import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { Temporal } from 'temporal-polyfill'
import { describe, expect, it } from 'vitest'
import { type GoldArticle, type GoldQuote, genres, goldArticle } from './gold-schema.ts'

const root = new URL('../fixtures/articles/', import.meta.url)
const weekdays = ['lundi', 'mardi', 'mercredi', 'jeudi', 'vendredi', 'samedi', 'dimanche']

interface Fixture {
  readonly name: string
  readonly text: string
  readonly gold: GoldArticle
}

const load = (folder: string): Fixture[] =>
  readdirSync(new URL(`${folder}/`, root))
    .filter((file) => file.endsWith('.gold.json'))
    .map((file) => ({
      name: `${folder}/${file.replace('.gold.json', '')}`,
      text: readFileSync(new URL(`${folder}/${file.replace('.gold.json', '.txt')}`, root), 'utf8'),
      gold: goldArticle.parse(JSON.parse(readFileSync(new URL(`${folder}/${file}`, root), 'utf8'))),
    }))

/** The strings that are not found one after the other, each behind the one before. */
const outOfOrder = (text: string, strings: readonly string[]): string[] => {
  let from = 0
  return strings.filter((wanted) => {
    const at = text.indexOf(wanted, from)
    if (at >= 0) from = at + wanted.length
    return at < 0
  })
}

const pieces = (quote: GoldQuote): readonly string[] => quote.parts ?? [quote.text]

const startsAfterMark = (text: string, piece: string): boolean => {
  for (let at = text.indexOf(piece); at >= 0; at = text.indexOf(piece, at + 1))
    if (/[«"“‘„']$/u.test(text.slice(0, at).trimEnd())) return true
  return false
}

const weekdayFits = (expression: string, start: string): boolean => {
  const named = weekdays.findIndex((weekday) => expression.toLowerCase().startsWith(weekday))
  return named < 0 || Temporal.PlainDate.from(start).dayOfWeek === named + 1
}

const dev = load('dev')
const heldOut = load('heldout')
/** None between the day when they were measured, and moved, and the day when new ones are written. */
const fresh = existsSync(new URL('fresh/', root)) ? load('fresh') : []
const fixtures = [...dev, ...heldOut, ...fresh]

describe.each(fixtures)('$name', ({ name, text, gold }) => {
  it('is a title and paragraphs between blank lines', () => {
    expect(text.startsWith(`${gold.article.title}\n\n`)).toBe(true)
    expect(name.endsWith(`/${gold.file.replace('.txt', '')}`)).toBe(true)
    expect(text.split(/\s+/u).length).toBeGreaterThanOrEqual(250)
    expect(text.split(/\s+/u).length).toBeLessThanOrEqual(620)
  })

  it('has its quotations in the text, to the letter and behind a quotation mark', () => {
    for (const quote of [...gold.quotes, ...gold.optionalQuotes]) {
      expect(outOfOrder(text, pieces(quote))).toEqual([])
      if (quote.form === undefined)
        expect(pieces(quote)[0]).toSatisfy((piece: string) => startsAfterMark(text, piece))
    }
    expect(gold.notQuotes.filter((words) => !startsAfterMark(text, words))).toEqual([])
  })

  it('names a speaker where there is one', () => {
    for (const quote of gold.quotes) expect(quote.speaker === null).toBe(quote.speakerKind === 'unknown')
  })

  it('has its date expressions in the order of the text, on the weekday they name', () => {
    const wrong = gold.dates.filter((date) => !date.flagged && !weekdayFits(date.text, date.start))
    expect(wrong.filter((date) => date.precision === 'day')).toEqual([])
    expect([...gold.dates, ...gold.events].filter((date) => date.start > date.end)).toEqual([])
    expect(
      outOfOrder(
        text,
        gold.dates.map((date) => date.text),
      ),
    ).toEqual([])
  })

  it('names actors that the text names, once each', () => {
    const names = gold.actors.map((actor) => actor.name)
    expect(new Set(names).size).toBe(names.length)
    expect(
      gold.actors.filter(({ name, aliases }) => ![name, ...aliases].some((any) => text.includes(any))),
    ).toEqual([])
    expect(gold.actors.flatMap((actor) => actor.aliases).filter((alias) => !text.includes(alias))).toEqual([])
  })

  it('tells events of its own actors, in places that it names', () => {
    const names = new Set(gold.actors.map((actor) => actor.name))
    expect(gold.events.flatMap((event) => event.participants).filter((who) => !names.has(who))).toEqual([])
    const places = gold.events.map((event) => event.place).filter((place) => place !== null)
    expect(places.filter((place) => !names.has(place) && !text.includes(place))).toEqual([])
  })
})

describe('the whole set', () => {
  it('has every genre', () => {
    expect(genres.filter((genre) => !fixtures.some(({ gold }) => gold.article.genre === genre))).toEqual([])
  })

  it('keeps a third apart, under names of its own', () => {
    expect(fixtures.length).toBeGreaterThanOrEqual(45)
    expect(heldOut.length).toBeGreaterThanOrEqual(15)
    if (fresh.length > 0) expect(fresh.length).toBeGreaterThanOrEqual(24)
    expect(new Set(fixtures.map(({ gold }) => gold.file)).size).toBe(fixtures.length)
  })
})
