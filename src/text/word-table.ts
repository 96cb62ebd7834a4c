/** A look-up by words that most of the words asked for are not in. */
export interface WordTable<Value> {
  get(word: string): Value | undefined
  has(word: string): boolean
}

/** 8 kB, whatever the number of words: it stays in the processor's cache, where a map of thousands of words does not. */
const BITS = 1 << 16
const MIX = 0x9e3779b1

/** A few bits of a word: its length, its first, middle and last characters. */
function signOf(word: string): number {
  const { length } = word
  if (length === 0) return 0
  const letters =
    word.charCodeAt(0) + 131 * word.charCodeAt(length >> 1) + 17_161 * word.charCodeAt(length - 1)
  return Math.imul(letters + 2_248_091 * length, MIX) >>> 16
}

/** Words, most of those asked for not among them. */
export type WordSet = Pick<WordTable<true>, 'has'>

/** The same for a list of words that nothing is said of. */
export const createWordSet = (words: Iterable<string>): WordSet =>
  createWordTable(new Map(Array.from(words, (word) => [word, true])))

/**
 * Puts a map, which must not change any more, behind a sieve: a word with whose sign no key has is not looked for. For lexicons that
 * are asked about each word of a text.
 */
export function createWordTable<Value>(table: ReadonlyMap<string, Value>): WordTable<Value> {
  const signs = new Uint8Array(BITS >> 3)
  for (const word of table.keys()) {
    const sign = signOf(word)
    signs[sign >> 3] = (signs[sign >> 3] ?? 0) | (1 << (sign & 7))
  }
  const may = (word: string): boolean => {
    const sign = signOf(word)
    return ((signs[sign >> 3] ?? 0) & (1 << (sign & 7))) !== 0
  }
  return {
    get: (word) => (may(word) ? table.get(word) : undefined),
    has: (word) => may(word) && table.has(word),
  }
}
