import { fold, words } from '../../text/fold.ts'

/** A word of a shown text: folded, with its place in the text as shown (UTF-16, `end` exclusive). */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

// What folding drops inside a word counts as part of it: accents of their own, soft hyphens, joiners.
const WORD = /[\p{L}\p{N}\p{M}\u00AD\u200B-\u200F\u2060\uFEFF]+/gu
const PLAIN = /^[a-z0-9]+$/
/** Folded letters of the Latin alphabets that French and its neighbours use, by code. */
const LATIN: readonly string[] = Array.from({ length: 0x180 }, (_, code) => fold(String.fromCharCode(code)))

/** The words of a text with their places, the same words that `words` gives. */
export function tokens(text: string): Token[] {
  const found: Token[] = []
  for (const match of text.matchAll(WORD)) {
    const start = match.index
    const end = start + match[0].length
    for (const word of foldedWords(match[0])) found.push({ word, start, end })
  }
  return found
}

/** Folds the words of many texts; a word that comes again costs nothing. */
export function createTokenizer(): (text: string) => readonly string[] {
  const known = new Map<string, readonly string[]>()
  return (text) => {
    const found: string[] = []
    for (const raw of text.match(WORD) ?? []) {
      let folded = known.get(raw)
      if (folded === undefined) {
        folded = foldedWords(raw)
        known.set(raw, folded)
      }
      for (const word of folded) found.push(word)
    }
    return found
  }
}

/** One word nearly always; a fraction (½) makes two, a lone accent none. */
function foldedWords(raw: string): readonly string[] {
  if (PLAIN.test(raw)) return [raw]
  let folded = ''
  for (let at = 0; at < raw.length; at += 1) {
    const letter = LATIN[raw.charCodeAt(at)]
    if (letter === undefined) return words(raw)
    folded += letter
  }
  return PLAIN.test(folded) ? [folded] : words(raw)
}
