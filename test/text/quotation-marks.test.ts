import { describe, expect, it } from 'vitest'
import { type MarkedSpan, markedSpans, trim } from '../../src/text/quotation-marks.ts'
import { costOf } from '../support/cost.ts'

/** Paragraphs of a text with blank lines between them. */
function paragraphs(text: string): { start: number; end: number }[] {
  let start = 0
  return text.split('\n\n').map((part) => {
    const span = { start, end: start + part.length }
    start = span.end + 2
    return span
  })
}

const spans = (text: string): MarkedSpan[] => markedSpans(text, paragraphs(text))

/** Inner words by depth: `0:oui`, with `?` where the closing mark is missing. */
const shown = (text: string): string[] =>
  spans(text).map(
    ({ inner, depth, closed }) => `${depth}:${text.slice(inner.start, inner.end)}${closed ? '' : '?'}`,
  )

describe('markedSpans', () => {
  it.each([
    ['Il a dit « oui ».', ['0:oui']],
    ['Il a dit «\u00A0oui\u202F».', ['0:oui']],
    ['« Oui » et « non »', ['0:Oui', '0:non']],
    ['Elle répond : “Pas encore”.', ['0:Pas encore']],
    ['Elle répond : "Pas encore".', ['0:Pas encore']],
    ['Elle répond : „Pas encore“.', ['0:Pas encore']],
    ["Elle répond : 'Pas encore'.", ['0:Pas encore']],
    ["Elle répond : 'Pas d'accord'.", ["0:Pas d'accord"]],
    ['« Il m’a dit “viens” et je suis venu »', ['0:Il m’a dit “viens” et je suis venu', '1:viens']],
    ['« Il m’a dit "viens" hier »', ['0:Il m’a dit "viens" hier', '1:viens']],
    ['« Il m’a dit « viens » hier »', ['0:Il m’a dit « viens » hier', '1:viens']],
    ['« A » puis "B" puis “C”', ['0:A', '0:B', '0:C']],
    ['Le mot " seul " ici', ['0:seul']],
    ['« »', []],
    ['""', []],
    ["L'heure d'été n'a pas sonné, aujourd'hui", []],
    ['Rien du tout', []],
    ['', []],
  ])('of %j', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it.each([
    ['Il a dit « oui et il est parti.', ['0:oui et il est parti.?']],
    ['« Un début sans fin « une vraie citation »', ['0:Un début sans fin?', '0:une vraie citation']],
    ['Il est parti » sans ouvrir', []],
  ])('where a mark is missing: %j', (text, expected) => {
    expect(shown(text)).toEqual(expected)
  })

  it('ends an unclosed quotation with its paragraph', () => {
    expect(shown('Il a dit « oui\n\nLe lendemain, « non » a-t-il ajouté')).toEqual(['0:oui?', '0:non'])
  })

  it.each([
    ['« Un.\n\n« Deux.\n\n« Trois. »', ['Un.', 'Deux.', 'Trois.']],
    ['« Un.\n\n» Deux. »', ['Un.', 'Deux.']],
    ['« Un.\n\nDeux. »', ['Un.', 'Deux.']],
    ['"Un.\n\n"Deux."', ['Un.', 'Deux.']],
  ])('goes on over paragraphs: %j', (text, pieces) => {
    const [span, ...others] = spans(text)
    expect(others).toEqual([])
    expect(span?.closed).toBe(true)
    expect(span?.pieces.map((piece) => text.slice(piece.start, piece.end))).toEqual(pieces)
  })

  it('gives marks with and without, inside the text and in order', () => {
    const text = 'Il crie « Au « feu » ! » puis "rien".'
    expect(spans(text).map(({ outer }) => text.slice(outer.start, outer.end))).toEqual([
      '« Au « feu » ! »',
      '« feu »',
      '"rien"',
    ])
  })

  it('goes no deeper than anybody writes, and is quick with nothing but marks', () => {
    expect(spans(`${'« a '.repeat(50)}`).every(({ depth }) => depth < 6)).toBe(true)
    const texts = ['«'.repeat(200_000), '"'.repeat(200_000), '« a » '.repeat(50_000)]
    expect(costOf(() => texts.map((text) => spans(text)))).toBeLessThan(4000)
  })
})

describe('trim', () => {
  it.each([
    ['  deux mots  ', 'deux mots'],
    ['\u00A0mot\u202F', 'mot'],
    ['   ', ''],
  ])('%j', (text, expected) => {
    const { start, end } = trim(text, { start: 0, end: text.length })
    expect(text.slice(start, end)).toBe(expected)
  })
})
