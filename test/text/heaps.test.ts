import { describe, expect, it } from 'vitest'
import { outsideHeaps } from '../../src/text/heaps.ts'
import { markedSpans } from '../../src/text/quotation-marks.ts'
import { tokens } from '../../src/text/tokens.ts'

const kept = (text: string): string[] => outsideHeaps(text).map(({ start, end }) => text.slice(start, end))

describe('heaps of quotation marks', () => {
  it.each([
    ['is left out between words', `Il a dit ${'"'.repeat(64)} hier.`, ['Il a dit ', ' hier.']],
    ['is left out with spaces in it', `Bon${'« '.repeat(70)}« jour`, ['Bon', ' jour']],
    ['is left out with single letters in it', `${'« a » '.repeat(40)}fin`, [' fin']],
    ['may be the whole text', '“”'.repeat(40), []],
    [
      'is left out with a word or two in it, when it is long',
      `Bon ${'« Oui », dit-il. '.repeat(500)}`,
      ['Bon ', ', dit-il. '],
    ],
    [
      'is left out once where it is dense in part',
      `Bon ${'« Non. » '.repeat(400)}${'"'.repeat(400)}${'« Non. » '.repeat(400)}`,
      ['Bon ', ' '],
    ],
    ['is left out twice', `${'"'.repeat(80)}entre les deux${'»'.repeat(80)}`, ['entre les deux']],
  ])('%s', (_, text, expected) => {
    expect(kept(text)).toEqual(expected)
  })

  it.each([
    ['one mark too few', `Il a dit ${'"'.repeat(63)} hier.`],
    ['many quotations in a row', '« Oui », « non », '.repeat(100)],
    ['hundreds of short quotations', '« Non. » '.repeat(499)],
    [
      'thousands of quotations with a sentence between them',
      '« Oui », a dit le maire de la ville. '.repeat(2000),
    ],
    ['apostrophes', "l'an d'or n'a qu'un s'il ".repeat(100)],
    ['nothing', ''],
  ])('%s are no heap', (_, text) => {
    expect(kept(text).join('')).toBe(text)
  })

  it('hides neither words nor quotations beside it', () => {
    const text = `« Avant », dit-elle. ${'"'.repeat(100)} Puis : « Après. »`
    expect(tokens(text).map((token) => text.slice(token.start, token.end))).toEqual(
      '« Avant » , dit -elle . Puis : « Après . »'.split(' '),
    )
    const spans = markedSpans(text, [{ start: 0, end: text.length }])
    expect(spans.map(({ inner }) => text.slice(inner.start, inner.end))).toEqual(['Avant', 'Après.'])
  })
})
