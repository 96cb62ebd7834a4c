import { isStopWord } from '../query/stop-words.ts'
import { rarityOf } from '../rank/rarity.ts'
import type { WordTable } from '../vocabulary/word-table.ts'
import { createTerm, type Term } from './term.ts'

/** The words of a query as a look-up uses them. */
export interface Terms {
  /** Telling words; all words where none tells. */
  readonly terms: readonly Term[]
  /** Stop words beside them. */
  readonly stop: readonly string[]
}

/** Words beyond the rarest so many are not looked at. */
const MOST_TERMS = 10

/** The last word may not be typed to its end. */
export function termsOf(table: WordTable, words: readonly string[]): Terms {
  const telling = words.some((word) => !isStopWord(word))
  const seen = new Set<string>()
  const stop = new Set<string>()
  const terms: Term[] = []
  for (const [position, word] of words.entries()) {
    if (telling && isStopWord(word)) stop.add(word)
    else if (!seen.has(word)) terms.push(createTerm(table, word, position, position === words.length - 1))
    seen.add(word)
  }
  if (terms.length <= MOST_TERMS) return { terms, stop: [...stop] }
  const rarest = terms
    .map((term) => ({ term, rarity: term.count > 0 ? rarityOf(table, term) : 0 }))
    .sort((a, b) => b.rarity - a.rarity)
    .slice(0, MOST_TERMS)
    .map(({ term }) => term)
  return { terms: rarest.sort((a, b) => a.position - b.position), stop: [...stop] }
}
