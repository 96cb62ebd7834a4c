import { lowerBound, type WordTable, wordAt } from './word-table.ts'

interface Expansion {
  readonly word: string
  readonly count: number
}

/** Words that begin with a prefix: the most frequent ones, most frequent first, and how often all of them occur. */
export interface Expansions {
  readonly frequent: readonly Expansion[]
  /** Number of words that begin so, the prefix itself included. */
  readonly words: number
  /** Sum of their counts. */
  readonly occurrences: number
}

export function expand(table: WordTable, prefix: string, limit: number): Expansions {
  const start = lowerBound(table, prefix)
  const end = lowerBound(table, `${prefix}\uffff`)
  const countAt = (index: number): number => table.counts[index] as number
  const best: number[] = []
  let occurrences = 0
  for (let i = start; i < end; i += 1) {
    const count = countAt(i)
    occurrences += count
    if (best.length === limit && count <= countAt(best[limit - 1] as number)) continue
    let at = Math.min(best.length, limit - 1)
    while (at > 0 && countAt(best[at - 1] as number) < count) {
      best[at] = best[at - 1] as number
      at -= 1
    }
    best[at] = i
  }
  return {
    frequent: best.map((i) => ({ word: wordAt(table, i), count: countAt(i) })),
    words: end - start,
    occurrences,
  }
}
