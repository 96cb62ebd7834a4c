import { fold } from '../../text/fold.ts'

// In this order: spellings of Cyrillic, Arabic and Chinese names in French and English, to one common form.
const RULES: readonly (readonly [RegExp, string])[] = [
  [/tsch|tch|sch|sh|ch|cz/g, 'S'],
  [/zh|dj|j/g, 'Z'],
  [/kh|q|ck/g, 'k'],
  [/ph/g, 'f'],
  [/gu(?=[ei])/g, 'g'],
  [/oo|ou|w/g, 'u'],
  [/ie|ye|iy|yi|ii|yy|y|i/g, 'i'],
  [/ei/g, 'e'],
  [/ia|iu|io/g, 'i'],
  [/(?:ov|of)$/g, 'of'],
  [/(?:ev|ef)$/g, 'ef'],
  [/h/g, ''],
  [/([a-zCSZ])\1+/g, '$1'],
]

/** A word of a name without the habits of the language it was written for: « Ryabkov » and « Riabkov » agree. */
export function transliterate(word: string): string {
  let key = fold(word).replace(/[^a-z]/g, '')
  for (const [pattern, form] of RULES) key = key.replace(pattern, form)
  return key
}
