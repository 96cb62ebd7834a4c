/** What a character is to the tokeniser. */
export type CharacterClass = 'space' | 'line' | 'digit' | 'letter' | 'mark' | 'nothing'

const LETTER = /[\p{L}\p{M}]/u
const SPACE = /\s/u

function classify(code: number): CharacterClass {
  const character = String.fromCharCode(code)
  if (character >= '0' && character <= '9') return 'digit'
  if (code === 10 || code === 13 || code === 0x85 || code === 0x2028 || code === 0x2029) return 'line'
  if (code === 0xad || (code >= 0x200b && code <= 0x200f) || code === 0x2060 || code === 0xfeff) {
    return 'nothing'
  }
  if (SPACE.test(character)) return 'space'
  return LETTER.test(character) || (code >= 0xd800 && code <= 0xdfff) ? 'letter' : 'mark'
}

const LATIN = 0x250
const CLASSES: readonly CharacterClass[] = Array.from({ length: LATIN }, (_, code) => classify(code))

/** Soft hyphens and zero-width characters are nothing: they stand inside words without being seen. */
export function classAt(text: string, at: number): CharacterClass {
  const code = text.charCodeAt(at)
  return CLASSES[code] ?? classify(code)
}

export const isApostrophe = (code: number): boolean =>
  code === 0x27 || code === 0x2019 || code === 0x2018 || code === 0x2bc || code === 0x60 || code === 0xb4

/** Plain, non-breaking and small dashes, as in « mi-mars » and « 2015–2018 ». */
export const isDash = (code: number): boolean =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212

/** Lower case, accents kept and composed. */
export function lowerWord(word: string): string {
  for (let i = 0; i < word.length; i += 1) {
    if (word.charCodeAt(i) >= LATIN) return word.toLowerCase().normalize('NFC').replace(/[’‘ʼ]/g, "'")
  }
  return word.toLowerCase()
}
