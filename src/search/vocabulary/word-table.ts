import type { Vocabulary } from '../../store/search-port.ts'

/**
 * A vocabulary packed into typed arrays: words in the order of their UTF-16 units, about 30 bytes each, so that
 * a walk over all of them touches little memory and leaves nothing to collect.
 */
export interface WordTable {
  readonly size: number
  /** The UTF-16 units of all words, one after the other. */
  readonly units: Uint16Array
  /** Where each word begins in `units`; one more entry than words. */
  readonly starts: Uint32Array
  /** How many units each word shares with the one before it, at most 255. */
  readonly shared: Uint8Array
  /** Where words begin that share less than 1, 2, 3, 4 units with the one before: the way past a beginning. */
  readonly blocks: readonly Uint32Array[]
  /** Records that have the word. */
  readonly counts: Uint32Array
  /** The largest count: a floor for the number of records. */
  readonly mostCommon: number
}

/** Packs a vocabulary; the words of a store that sorts by another order are sorted first. */
export function packWords(vocabulary: Vocabulary): WordTable {
  const { words, counts } = vocabulary
  const order = inOrder(words) ? null : sortedOrder(words)
  const size = words.length
  const wordOf = (i: number): string => words[order?.[i] ?? i] ?? ''

  const starts = new Uint32Array(size + 1)
  for (let i = 0; i < size; i += 1) starts[i + 1] = (starts[i] ?? 0) + wordOf(i).length
  const units = new Uint16Array(starts[size] ?? 0)
  const shared = new Uint8Array(size)
  const packed = new Uint32Array(size)
  let mostCommon = 0
  let previous = ''
  for (let i = 0; i < size; i += 1) {
    const word = wordOf(i)
    const start = starts[i] ?? 0
    for (let at = 0; at < word.length; at += 1) units[start + at] = word.charCodeAt(at)
    shared[i] = sharedLength(previous, word)
    const count = counts[order?.[i] ?? i] ?? 0
    packed[i] = count
    if (count > mostCommon) mostCommon = count
    previous = word
  }
  const blocks = [1, 2, 3, 4].map((length) => blocksOf(shared, length))
  return { size, units, starts, shared, blocks, counts: packed, mostCommon }
}

export function wordAt(table: WordTable, index: number): string {
  const start = table.starts[index] ?? 0
  const end = table.starts[index + 1] ?? start
  return String.fromCharCode(...table.units.subarray(start, end))
}

/** The first index whose word is not before `word`; `size` when all are. */
export function lowerBound(table: WordTable, word: string): number {
  let low = 0
  let high = table.size
  while (low < high) {
    const middle = (low + high) >>> 1
    if (compareAt(table, middle, word) < 0) low = middle + 1
    else high = middle
  }
  return low
}

/** The number of records that have exactly this word; 0 when none has. */
export function countOf(table: WordTable, word: string): number {
  const at = lowerBound(table, word)
  return at < table.size && compareAt(table, at, word) === 0 ? (table.counts[at] ?? 0) : 0
}

function compareAt(table: WordTable, index: number, word: string): number {
  const start = table.starts[index] ?? 0
  const length = (table.starts[index + 1] ?? start) - start
  const common = Math.min(length, word.length)
  for (let at = 0; at < common; at += 1) {
    const difference = (table.units[start + at] ?? 0) - word.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return length - word.length
}

/** Of four units at most: blocks of longer beginnings are so short that they are walked through. */
function blocksOf(shared: Uint8Array, length: number): Uint32Array {
  const begins: number[] = []
  for (let i = 0; i < shared.length; i += 1) if ((shared[i] ?? 0) < length) begins.push(i)
  return Uint32Array.from(begins)
}

function inOrder(words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i += 1) if ((words[i - 1] ?? '') > (words[i] ?? '')) return false
  return true
}

function sortedOrder(words: readonly string[]): Uint32Array {
  const order = Uint32Array.from(words, (_, i) => i)
  return order.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1
  return length
}
