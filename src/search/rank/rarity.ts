import type { Term } from '../lookup/term.ts'
import type { WordTable } from '../vocabulary/word-table.ts'

/** What a word tells: much when few records have it. Natural logarithm, above 0. */
const rarity = (table: WordTable, count: number): number => Math.log(1 + table.mostCommon / (count + 1))

/** What a typed word tells: of itself, otherwise of what it may stand for; one that stands for nothing tells most. */
export function rarityOf(table: WordTable, term: Term): number {
  if (term.count > 0) return rarity(table, term.count)
  if (term.expansions !== null && term.expansions.words > 0) return rarity(table, term.expansions.occurrences)
  const [nearest] = term.near()
  return rarity(table, nearest?.count ?? 0)
}
