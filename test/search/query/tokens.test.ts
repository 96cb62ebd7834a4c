import { describe, expect, it } from 'vitest'
import { createTokenizer, tokens } from '../../../src/search/query/tokens.ts'
import { words } from '../../../src/text/fold.ts'

const texts = [
  "« L'Œuvre n'est pas d’hier », a dit M. Kerivin.",
  'e\u0301te\u0301 — hy\u00ADphen zé\u200Bro',
  'ﬁn ½ ① Ⅳ',
  'Сергей Лавров 北京 12/01/2022',
  '🎉 … !',
  '',
]

describe('words of a shown text', () => {
  it.each(texts)('%j has the words that folding gives', (text) => {
    expect(tokens(text).map(({ word }) => word)).toEqual(words(text))
    expect(createTokenizer()(text)).toEqual(words(text))
  })

  it('have their places in the text as shown', () => {
    const text = 'À l’Œuvre, Élise !'
    expect(tokens(text).map(({ word, start, end }) => [word, text.slice(start, end)])).toEqual([
      ['a', 'À'],
      ['l', 'l'],
      ['oeuvre', 'Œuvre'],
      ['elise', 'Élise'],
    ])
  })
})
