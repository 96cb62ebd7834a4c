/** How well a word of a record matches a typed word, 0 to 1. */
export type Strength = number

/** A typed word this long may differ in two letters. */
const LONG = 7

/** Letters that may differ: none in the shortest words, where every change makes another word. */
export function farthestFor(word: string): 0 | 1 | 2 {
  if (/^\d/.test(word) || word.length <= 3) return 0
  return word.length >= LONG ? 2 : 1
}

/** The rest of a word is still to be typed: the more of it is there, the better. */
export function prefixStrength(typed: string, word: string): Strength {
  const begun = typed.length >= 4 ? 0.74 : typed.length === 3 ? 0.62 : 0.5
  return begun + (0.2 * typed.length) / word.length
}

// Plural and feminine endings, which readers do not tell apart.
const ENDINGS: ReadonlySet<string> = new Set(['s', 'x', 'e', 'es'])

/** A misspelt word: long words bear a slip better than short ones, and slips seldom hit the first letter. */
export function slipStrength(typed: string, word: string, distance: number): Strength {
  const [shorter, longer] = typed.length < word.length ? [typed, word] : [word, typed]
  if (shorter.length >= 4 && longer.startsWith(shorter) && ENDINGS.has(longer.slice(shorter.length)))
    return 0.95
  const length = Math.min(typed.length, word.length)
  const base = distance === 1 ? (length >= 6 ? 0.86 : length === 5 ? 0.74 : 0.6) : length >= 9 ? 0.72 : 0.58
  if (typed[0] === word[0]) return base
  return base - (length >= 8 ? 0.1 : 0.17)
}
