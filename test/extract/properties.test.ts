import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/domain/article.ts'
import type { Extraction } from '../../src/domain/dossier.ts'
import type { Quote } from '../../src/domain/quote.ts'
import type { Span } from '../../src/domain/span.ts'
import { createExtract } from '../../src/extract/extract.ts'
import { readDocument } from '../../src/ingest/read-document.ts'
import { growth, LINEAR } from '../support/cost.ts'
import { articleOf } from './support/reader.ts'

const extract = createExtract()

const PHRASES = [
  'Anne Rivoal a déclaré',
  'a déclaré mardi Anne Rivoal',
  'selon le maire de Brest',
  'le ministre russe des Affaires étrangères, Igor Pavlov,',
  'M. Pavlov',
  'M.',
  'Mme',
  'elle',
  'il',
  'ce dernier',
  'a-t-il ajouté',
  'dit-elle',
  'qui',
  'que',
  'et',
  'Paris',
  'l’Otan',
  'l’ONU',
  'la réunion du 12 janvier 2022 à Genève',
  'le 10 et le 11 mars',
  'deux jours plus tard',
  'mardi',
  'fin 2021',
  'une réunion est prévue',
  'porte-parole',
  'dans un communiqué',
  'nous rouvrirons lundi',
  'Oui',
  'jamais',
  '1 000',
  '3,5 %',
]
const MARKS = [
  ...'«»“”„‟‹›"‘’\'()[]—–-…,;:.!?/*_|`~<>@#\u00AD\u200B\u200D\u202E\u2066\uFEFF\u0301\u0085ŒœǱß\uD800\uDC00\u{1F600}',
  '\n\n',
  '« ',
  ' »',
  ', ',
  '. ',
  ' : ',
  '[…]',
  '(...)',
  'https://g.example/a?b=«c»',
]

const spaced = fc
  .array(fc.constantFrom(...PHRASES, ...MARKS), { maxLength: 60 })
  .map((parts) => parts.join(' '))
const glued = fc
  .array(fc.constantFrom(...PHRASES, ...MARKS), { maxLength: 60 })
  .map((parts) => parts.join(''))
const anything = fc.string({ unit: 'binary', maxLength: 300 })

/** As ingestion gives it, and as only a careless caller would. */
const article = fc.oneof(
  fc.oneof(spaced, glued, anything).map(articleOf),
  fc
    .oneof(spaced, glued)
    .map((text) => readDocument(new TextEncoder().encode(`Un titre\n\n${text}`), { name: 'a.txt' }))
    .filter((reading) => reading.ok)
    .map((reading) => reading.value),
)

function expectInOrder(spans: readonly Span[], text: string): void {
  let end = 0
  for (const span of spans) {
    expect(span.start).toBeGreaterThanOrEqual(end)
    expect(span.end).toBeGreaterThan(span.start)
    end = span.end
  }
  expect(end).toBeLessThanOrEqual(text.length)
}

const solid = (text: string): string => text.replace(/\s/gu, '')

/** Nothing but white space, incises and repeated opening marks may be missing. */
function expectToTheLetter(quote: Quote, text: string): void {
  const source = solid(text.slice(quote.span.start, quote.span.end))
  let at = 0
  for (const char of solid(quote.text)) {
    const found = source.indexOf(char, at)
    expect(found, `« ${quote.text} » in ${source}`).toBeGreaterThanOrEqual(at)
    at = found + char.length
  }
  for (const word of quote.text.match(/[\p{L}\p{N}]+/gu) ?? []) expect(source).toContain(word)
}

describe('extraction, whatever the text', () => {
  it('gives spans inside the text and in order', () => {
    fc.assert(
      fc.property(article, (source: Article) => {
        const { article: read, quotes, dates, events } = extract(source)
        expectInOrder(
          quotes.map(({ span }) => span),
          read.text,
        )
        expectInOrder(
          dates.map(({ span }) => span),
          read.text,
        )
        for (const { span } of events) expectInOrder([span], read.text)
      }),
      { numRuns: 300 },
    )
  })

  it('quotes to the letter, and names nobody whom the text does not name', () => {
    fc.assert(
      fc.property(article, (source: Article) => {
        const { article: read, quotes, actors } = extract(source)
        const names = new Set(actors.map(({ name }) => name))
        for (const quote of quotes) {
          expectToTheLetter(quote, read.text)
          if (quote.cue !== null) expect(solid(read.text)).toContain(solid(quote.cue))
          if (quote.speaker?.name) expect(names).toContain(quote.speaker.name)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('does not depend on what was read before', () => {
    const fresh = createExtract()
    fc.assert(
      fc.property(article, (source: Article) => {
        expect(extract(source)).toEqual(fresh(source))
      }),
      { numRuns: 100 },
    )
  })
})

const PLAIN = `La fin du chantier

« L'office des eaux a fini la digue, et c'est une fierté », a déclaré mardi 18 janvier 2022 Anne Rivoal, la préfète du Finistère.

« Ce sera difficile », a-t-elle ajouté.

Une réunion est prévue le 25 janvier 2022 à Brest avec l'Otan.

Selon le maire de Brest, Marc Océane, l'effort est « nécessaire ».`

interface Facts {
  readonly quotes: readonly (readonly (string | null)[])[]
  readonly dates: readonly string[]
  readonly events: readonly string[]
  readonly people: readonly string[]
}

const straight = (text: string): string => text.replaceAll('’', "'")

/** Facts without offsets, which other typography shifts, with one kind of apostrophe. */
function factsOf({ quotes, dates, events, actors }: Extraction): Facts {
  return {
    quotes: quotes.map(({ text, speaker }) => [straight(text), speaker?.name ?? null, speaker?.role ?? null]),
    dates: dates.map(({ start, end }) => `${start} ${end}`),
    events: events.map(({ date, place, kind }) => `${date.start} ${kind} ${place}`),
    people: actors.filter(({ kind }) => kind === 'person').map(({ name }) => name),
  }
}

function factsIn(text: string): Facts {
  const reading = readDocument(new TextEncoder().encode(text), { name: 'a.txt', published: '2022-01-21' })
  if (!reading.ok) throw new Error(reading.code)
  return factsOf(extract(reading.value))
}

describe('typography that readers do not see', () => {
  const expected = factsIn(PLAIN)

  it('is told by a text that says something', () => {
    expect(expected.quotes.map(([, speaker]) => speaker)).toEqual([
      'Anne Rivoal',
      'Anne Rivoal',
      'Marc Océane',
    ])
    expect(expected.dates).toHaveLength(2)
    expect(expected.events).toEqual(['2022-01-25 meeting Brest'])
  })

  it.each([
    ['decomposed accents', PLAIN.normalize('NFD')],
    ['no-break spaces', PLAIN.replaceAll(' ', '\u00A0')],
    ['narrow no-break spaces inside marks', PLAIN.replaceAll('« ', '«\u202F').replaceAll(' »', '\u202F»')],
    ['no spaces inside marks', PLAIN.replaceAll('« ', '«').replaceAll(' »', '»')],
    ['soft hyphens', PLAIN.replaceAll('difficile', 'diffi\u00ADcile').replaceAll('Rivoal', 'Ri\u00ADvoal')],
    [
      'zero-width characters',
      PLAIN.replaceAll('digue', 'di\u200Bgue').replaceAll('janvier', '\uFEFFjan\u200Cvier'),
    ],
    ['ligatures', PLAIN.replaceAll('fi', 'ﬁ').replaceAll('ff', 'ﬀ')],
    ['curly apostrophes', PLAIN.replaceAll("'", '’')],
    [
      'direction marks',
      PLAIN.replaceAll('«', '\u200E«').replaceAll('»', '»\u202C').replaceAll('Anne', '\u2067Anne\u2069'),
    ],
    ['Windows line ends', PLAIN.replaceAll('\n', '\r\n')],
    ['line separators', PLAIN.replaceAll('\n', '\u2028')],
    ['control characters', PLAIN.replace('digue', 'di\u0007gue')],
  ])('changes no fact: %s', (_, text) => {
    expect(factsIn(text)).toEqual(expected)
  })

  it('changes no fact where a surrogate is alone', () => {
    const reading = articleOf(PLAIN)
    const broken = { ...reading, text: reading.text.replace('difficile', 'diffic\uD800le') }
    expect(() => extract(broken)).not.toThrow()
  })
})

describe('processor time', () => {
  it.each([
    '« oui » ',
    '« Non. » ',
    '« Oui », dit-il. ',
    '« Il « a » dit : ',
    '“a” ',
    '" ',
    "l'",
    '— Oui.\n\n',
    '- ',
    '(',
    '(oui) ',
    '[…] ',
    '... ',
    '12 ',
    '1/2/',
    'A. ',
    'A-',
    'Anne Berg ',
    'Anne Berg, ',
    'le maire de ',
    'il a dit que ',
    'OTAN ',
    'é\u0301',
  ])('grows with the length, not with its square: %j', (unit) => {
    const of = (length: number): Article =>
      articleOf(`Voici le texte. ${unit.repeat(Math.ceil(length / unit.length))}`)
    expect(growth(2_500, of, extract)).toBeLessThan(LINEAR)
  })
})
