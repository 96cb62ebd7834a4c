import { existsSync, readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { GoldArticle, GoldDate, GoldQuote } from '../../../src/cli/evaluate/gold.ts'
import { goldArticle } from '../../../src/cli/evaluate/gold.ts'
import { figure, MEASURES, type MeasureName } from '../../../src/cli/evaluate/measures.ts'
import { pair } from '../../../src/cli/evaluate/overlap.ts'
import { scoreDocument } from '../../../src/cli/evaluate/score-document.ts'
import { f1, precision, recall, type Tally } from '../../../src/cli/evaluate/tally.ts'
import type { CivilDate } from '../../../src/domain/civil-date.ts'
import type { DateMention, Extraction } from '../../../src/domain/dossier.ts'
import type { EventMention } from '../../../src/domain/event.ts'
import type { Quote } from '../../../src/domain/quote.ts'
import { plainTypography } from '../../../src/text/typography.ts'
import { body, person, place } from '../../support/dossiers.ts'
import { extraction, gold, quote, speaker } from './parts.ts'

const civil = (start: string, end: string): CivilDate => ({ start, end, precision: 'day', basis: 'stated' })

/** The quote as extraction would give it that knew the annotations. */
function asFound({ text, extent = 'full', relay, saidOn, ...who }: GoldQuote): Quote {
  const by =
    who.speakerKind === 'unknown'
      ? null
      : who.speakerKind === 'unnamed'
        ? speaker({ role: who.speaker ?? null })
        : (who.speaker ?? null)
  return quote(text, by, {
    extent,
    relay: relay ?? null,
    saidOn: saidOn === undefined ? null : civil(saidOn, saidOn),
  })
}

/** The expressions where they stand, each behind the one before; those of the title are not searched. */
function datesIn(dates: readonly GoldDate[], title: string, text: string): DateMention[] {
  const head = `${title}\n\n`
  let from = 0
  return dates.flatMap(({ text: words, start, end }) => {
    const plain = plainTypography(words)
    const at = (head + text).indexOf(plain, from)
    from = at + plain.length
    const span = { start: at - head.length, end: from - head.length }
    return at < head.length ? [] : [{ text: plain, span, ...civil(start, end) }]
  })
}

const KINDS = { person, organisation: body, place } as const

/** An extraction that finds what is annotated and nothing else. */
function perfect(wanted: GoldArticle, whole: string): Extraction {
  const title = plainTypography(wanted.article.title ?? '')
  const text = plainTypography(whole).slice(title.length).trim()
  const made = extraction({
    name: wanted.file,
    title: wanted.article.title ?? '',
    published: wanted.article.published ?? null,
    found: wanted.quotes.map(asFound),
    actors: (wanted.actors ?? []).map(({ kind, name, aliases }) => KINDS[kind](name, aliases)),
    body: text,
  })
  const events = (wanted.events ?? []).map(
    (event, at): EventMention => ({
      id: `e-${at}`,
      label: event.what,
      kind: 'meeting',
      date: civil(event.start, event.end),
      place: event.place,
      participants: event.participants,
      status: event.statusInArticle as EventMention['status'],
      dateText: '',
      span: { start: 0, end: 1 },
      rule: 'test',
    }),
  )
  const titled = { ...made.article, title }
  return { ...made, article: titled, events, dates: datesIn(wanted.dates ?? [], title, text) }
}

const articles = new URL('../../fixtures/articles/', import.meta.url)
const annotated = ['dev', 'heldout', 'fresh']
  .filter((folder) => existsSync(new URL(folder, articles)))
  .flatMap((folder) =>
    readdirSync(new URL(`${folder}/`, articles))
      .filter((file) => file.endsWith('.gold.json'))
      .map((file) => new URL(`${folder}/${file}`, articles)),
  )

describe('annotations against themselves', () => {
  it('are found right, all of them', () => {
    for (const file of annotated) {
      const wanted = goldArticle.parse(JSON.parse(readFileSync(file, 'utf8')))
      const text = readFileSync(new URL(wanted.file, file), 'utf8')
      const { tallies, findings } = scoreDocument(wanted, perfect(wanted, text))
      expect({ file: wanted.file, findings }).toEqual({ file: wanted.file, findings: [] })
      for (const [name, tally] of Object.entries(tallies) as [MeasureName, Tally][]) {
        const best = MEASURES[name].kind === 'fault' ? 0 : 1
        expect({ name, figure: figure(name, tally) ?? best }).toEqual({ name, figure: best })
      }
    }
    expect(annotated.length).toBeGreaterThanOrEqual(59)
  })
})

describe('annotations against something else', () => {
  const wanted = gold({
    quotes: [
      { text: 'Nous verrons bien', extent: 'full', speaker: 'Nora Lesieur', speakerKind: 'named' },
      { text: 'encore demain', extent: 'partial', speaker: 'Maud Izard', speakerKind: 'named' },
    ],
  })
  const right = perfect(wanted, '')
  const [first, second] = right.quotes as [Quote, Quote]

  it.each([
    ['a quote is missed', [first], 'quotes', 2 / 3],
    ['a quote is invented', [first, second, quote('rien de tel')], 'quotes', 0.8],
    ['a speaker is missed', [first, { ...second, speaker: null }], 'speakers', 0.5],
    ['a wrong name is shown', [first, { ...second, speaker: first.speaker }], 'wrongNames', 0.5],
  ] as const)('are not right where %s', (_, quotes, measure, expected) => {
    const { tallies } = scoreDocument(wanted, { ...right, quotes })
    expect(figure(measure, tallies[measure])).toBeCloseTo(expected)
  })
})

/** Few words, so that much of what is made is alike. */
const aText = fc
  .array(fc.constantFrom('nous', 'verrons', 'bien', 'demain', 'encore'), { minLength: 1, maxLength: 6 })
  .map((words) => words.join(' '))
const aName = fc.constantFrom('Nora Lesieur', 'Brice Delmotte', 'Maud Izard')
const somebody = fc.option(aName, { nil: null })
const quotes = fc.array(fc.record({ text: aText, by: somebody }), { maxLength: 6 })

const counts = fc
  .record({ expected: fc.nat({ max: 50 }), missed: fc.nat({ max: 50 }), extra: fc.nat({ max: 50 }) })
  .map(({ expected, missed, extra }): Tally => ({ expected: expected + missed, hits: expected, extra }))

describe('the scoring', () => {
  it('keeps precision, recall and their mean between 0 and 1', () => {
    fc.assert(
      fc.property(counts, (tally) => {
        const [p, r, mean] = [precision(tally), recall(tally), f1(tally)]
        for (const value of [p, r, mean]) expect(value >= 0 && value <= 1).toBe(true)
        expect(mean).toBeGreaterThanOrEqual(Math.min(p, r) - 1e-9)
        expect(mean).toBeLessThanOrEqual(Math.max(p, r) + 1e-9)
      }),
    )
  })

  it('keeps every figure between 0 and 1, whatever was expected and found', () => {
    fc.assert(
      fc.property(quotes, quotes, fc.array(aText, { maxLength: 3 }), (wanted, got, not) => {
        const expected = wanted.map(({ text, by }) => ({ text, extent: 'full', speaker: by }))
        const found = extraction({ name: 'x', found: got.map(({ text, by }) => quote(text, by)) })
        const { tallies } = scoreDocument(gold({ quotes: expected, notQuotes: not }), found)
        for (const [name, tally] of Object.entries(tallies) as [MeasureName, Tally][]) {
          expect(tally.hits).toBeLessThanOrEqual(tally.expected)
          const value = figure(name, tally) ?? 0
          expect(value >= 0 && value <= 1).toBe(true)
        }
      }),
    )
  })

  it('has precision for recall where expected and found change places', () => {
    const tallyOf = (expected: readonly string[], found: readonly string[]): Tally | undefined =>
      scoreDocument(
        gold({ quotes: expected.map((text) => ({ text })) }),
        extraction({ name: 'x', found: found.map((text) => quote(text)) }),
      ).tallies.quotes
    fc.assert(
      fc.property(fc.array(aText, { maxLength: 6 }), fc.array(aText, { maxLength: 6 }), (some, others) => {
        const [one, other] = [tallyOf(some, others), tallyOf(others, some)]
        if (one === undefined || other === undefined) throw new Error('quotes were not scored')
        expect(precision(one)).toBeCloseTo(recall(other))
        expect(recall(one)).toBeCloseTo(precision(other))
        expect(f1(one)).toBeCloseTo(f1(other))
      }),
    )
  })

  it('pairs each thing once and leaves out none', () => {
    const numbers = fc.array(fc.nat({ max: 4 }), { maxLength: 8 })
    fc.assert(
      fc.property(numbers, numbers, (expected, found) => {
        const made = pair(
          expected,
          found,
          (a, b) => (Math.abs(a - b) <= 1 ? 1 / (1 + Math.abs(a - b)) : 0),
          0.5,
        )
        const sorted = (list: readonly number[]): number[] => list.toSorted()
        expect(sorted([...made.pairs.map(([a]) => a), ...made.missed])).toEqual(sorted(expected))
        expect(sorted([...made.pairs.map(([, b]) => b), ...made.extra])).toEqual(sorted(found))
      }),
    )
  })
})
