const ACCENTS = /\p{M}+/gu

const LETTERS: Readonly<Record<string, string>> = {
  œ: 'oe',
  æ: 'ae',
  ø: 'o',
  ł: 'l',
  ß: 'ss',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
}

function foldAny(text: string): string {
  return text
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[œæøłßđðþı]/g, (letter) => LETTERS[letter] ?? letter)
    .replace(/[’‘ʼ`´]/g, "'")
    .replace(/[‐‑–—]/g, '-')
    .replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
    .replace(/\s+/g, ' ')
    .trim()
}

/** Below this code a character folds by itself, whatever stands beside it; null where it folds to a space or nothing. */
const LATIN = 0x250
const SPACE = 0x20
const APOSTROPHE = 0x2019
const FOLDED: readonly (string | null)[] = Array.from({ length: LATIN }, (_, code) => {
  const folded = foldAny(`a${String.fromCharCode(code)}a`).slice(1, -1)
  return folded === '' || folded.includes(' ') ? null : folded
})

/** Nearly all words are Latin letters and single spaces: no expression has to run. Null for other texts. */
function foldLatin(text: string): string | null {
  let plain = true
  let small = true
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code === SPACE) {
      if (i === 0 || i === text.length - 1 || text.charCodeAt(i - 1) === SPACE) return null
    } else if (code === APOSTROPHE) plain = false
    else if (code >= LATIN || FOLDED[code] === null) return null
    plain &&= code < 128 && code !== 0x60
    small &&= code < 0x41 || code > 0x5a
  }
  if (plain) return small ? text : text.toLowerCase()
  let folded = ''
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    folded += code === SPACE ? ' ' : code === APOSTROPHE ? "'" : FOLDED[code]
  }
  return folded
}

/**
 * The form in which words are compared: no accents, lower case, ligatures spelt out, one apostrophe, plain
 * spaces and hyphens, nothing invisible. The length may change: never use offsets of the result.
 */
export const fold = (text: string): string => foldLatin(text) ?? foldAny(text)

/** The words of a text, folded, in order: letters and digits only. */
export function words(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? []
}
