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

export function wordAt(table: WordTable, index: number): string {
  const start = table.starts[index] as number
  const end = table.starts[index + 1] as number
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
  return at < table.size && compareAt(table, at, word) === 0 ? (table.counts[at] as number) : 0
}

function compareAt(table: WordTable, index: number, word: string): number {
  const start = table.starts[index] as number
  const length = (table.starts[index + 1] as number) - start
  const common = Math.min(length, word.length)
  for (let at = 0; at < common; at += 1) {
    const difference = (table.units[start + at] as number) - word.charCodeAt(at)
    if (difference !== 0) return difference
  }
  return length - word.length
}
