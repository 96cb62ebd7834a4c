import { describe, expect, test } from 'vitest'
import { fr } from '../../src/replies/wording/typography.ts'
import { wordings } from '../../src/replies/wording/wordings.ts'

const publisher = {
  name: '',
  aliases: [],
  site: null,
  country: null,
  label: { fr: 'public', en: 'public' },
  documented: null,
}

const NUMERIC =
  /^(number|others|position|count\..*|event\.(choose|sources|otherSources|moreSources)|corpus\.documents|quote\.continued|button\.(quotes|events|context))$/

function samplesOf(at: string): readonly (readonly unknown[])[] {
  if (at === 'corpus.label') return [[publisher]]
  if (at === 'list') return [[['un', 'deux']]]
  if (at === 'found')
    return [
      ['2 mots', 'mot', ['mot', 'mot']],
      ['2 mots', null, []],
    ]
  if (NUMERIC.test(at)) return [[1, 1, 1], [2, 5, 1234], ...(at === 'button.context' ? [[null]] : [])]
  return [
    ['mot', 'mot', 'mot', 'mot'],
    ...(/unnamed|Address|none$|near|invalid/.test(at) ? [[null, null]] : []),
  ]
}

/** Everything a catalogue can say, with one and with many, with and without what may be missing. */
function said(catalogue: object, path = ''): [string, string][] {
  return Object.entries(catalogue).flatMap(([key, value]): [string, string][] => {
    const at = `${path}${key}`
    if (typeof value === 'string') return [[at, value]]
    if (typeof value !== 'function') return said(value, `${at}.`)
    return samplesOf(at).map((args): [string, string] => [`${at}(${args})`, value(...args)])
  })
}

describe('the wording', () => {
  test.each(['fr', 'en'] as const)('of %s leaves no text empty and no value unsaid', (locale) => {
    const texts = said(wordings[locale])
    expect(texts.length).toBeGreaterThan(100)
    for (const [at, text] of texts) {
      expect(text.trim(), at).not.toBe('')
      expect(text, at).not.toMatch(/undefined|NaN|\[object/)
    }
  })

  test('French has its no-break spaces and its apostrophes', () => {
    for (const [at, text] of said(wordings.fr)) {
      const words = text.replaceAll(/`[^`]*`/g, '')
      expect(words, at).not.toMatch(/ [:;!?»]/)
      expect(words, at).not.toMatch(/« |'/)
      expect(words, at).not.toMatch(/[^\s\u00A0\u202F«(…][;!?»]/)
    }
  })

  test('English has neither French spaces nor French words', () => {
    for (const [at, text] of said(wordings.en)) {
      expect(text, at).not.toMatch(/[\u00A0\u202F][:;!?]/)
      expect(text, at).not.toMatch(/\b(?:citation|événement|acteur|éditeur)s?\b/)
    }
  })

  test.each([
    ['fr', 0, '0 source'],
    ['fr', 1, '1 source'],
    ['fr', 2, '2 sources'],
    ['fr', 1234, '1 234 sources'],
    ['en', 0, '0 sources'],
    ['en', 1, '1 source'],
    ['en', 1234, '1,234 sources'],
  ] as const)('counts in %s: %i', (locale, n, expected) => {
    expect(wordings[locale].count.sources(n).replace(/[\u00A0\u202F]/g, ' ')).toBe(expected)
  })

  test('the French marks touch the template, never what is put in', () => {
    expect(fr`Selon ${"l'AFP : « oui »"} : « ${'x : y'} » !`).toBe(
      "Selon l'AFP : « oui »\u00A0: «\u00A0x : y\u00A0»\u202F!",
    )
  })
})
