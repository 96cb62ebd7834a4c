import { fold } from '../../text/fold.ts'

// In this order: spellings of Cyrillic, Arabic and Chinese names in French and English, to one common form.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|ch|cz/g, 'S'],
  [/zh|dj|j/g, 'Z'],
  [/kh|q|ck/g, 'k'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/oo|ou|w/g, 'u'],
  // Not at the end: « Valérie » is not « Valéry ».
  [/(?:ie|ye)(?!$)|iy|yi|ii|yy|y|i/g, 'i'],
  [/ei/g, 'e'],
  // « Soloviov » and « Soloviev »; but « Maria », « Mario » and « Marie » are three.
  [/io(?=[vf]$)/g, 'i'],
  [/(?:ov|of)$/g, 'of'],
  [/(?:ev|ef)$/g, 'ef'],
  [/h/g, ''],
  // « Renée » is not « René ».
  [/([a-df-zCSZ])\1+|(e)e+(?=.)/g, '$1$2'],
]

/** A word of a name without the habits of the language it was written for: « Ryabkov » and « Riabkov » agree. */
export function transliterate(word: string): string {
  let key = fold(word).replace(/[^a-z]/g, '')
  for (const [pattern, form] of RULES) key = key.replace(pattern, form)
  return key
}
