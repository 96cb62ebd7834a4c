import type { WordGroup } from '../../store/search-port.ts'
import type { WordTable } from '../vocabulary/word-table.ts'
import { countOf } from '../vocabulary/word-table.ts'
import { exactGroup, LARGEST_GROUP, nearGroup, type Term } from './term.ts'

/** Ids of records that match all groups, in the store's order, at most `limit`. */
export type Ask = (groups: readonly WordGroup[], limit: number) => Promise<readonly string[]>

export interface Gathered {
  readonly ids: readonly string[]
  /** Whether misspelt words were allowed for. */
  readonly near: boolean
}

/** Records that are judged in one look-up. */
export const POOL = 120
/** With so many exact matches nothing else is asked for. */
const ENOUGH = 4
/** Pairs are made of so many of the rarest groups. */
const RAREST = 4
/** Long lists of records: few are read at once. */
const MOST_STOP_WORDS = 2

/**
 * Collects the records worth judging, by questions that each name a rare word: all words as typed; all words
 * with their near spellings; pairs of the rarest; the rarest alone. It never asks for one common word or
 * another. `stop` are stop words of the query: they narrow a full pool.
 */
export async function gather(
  ask: Ask,
  table: WordTable,
  terms: readonly Term[],
  stop: readonly string[],
): Promise<Gathered> {
  const pool = new Set<string>()
  const add = async (groups: readonly WordGroup[], limit = POOL): Promise<number> => {
    const ids = await ask(groups, limit)
    for (const id of ids) if (pool.size < POOL) pool.add(id)
    return ids.length
  }
  const byRarity = (groups: readonly WordGroup[]): WordGroup[] =>
    groups
      .filter((group) => group.length > 0)
      .map((group) => ({ group, count: group.reduce((sum, word) => sum + countOf(table, word), 0) }))
      .sort((a, b) => a.count - b.count)
      .map(({ group }) => group)

  const exact = byRarity(terms.map((term) => (term.count > 0 || term.expansions ? exactGroup(term) : [])))
  if (exact.length === terms.length) {
    const first = await ask(exact, POOL)
    const full = first.length === POOL
    if (full && stop.length > 0) {
      const telling = byRarity(stop.filter((word) => countOf(table, word) > 0).map((word) => [word]))
      await add([...exact, ...telling.slice(0, MOST_STOP_WORDS)])
    }
    for (const id of first) if (pool.size < POOL) pool.add(id)
    if (first.length >= ENOUGH || terms.length === 0) return { ids: [...pool], near: false }
  }

  const near = byRarity(terms.map((term) => nearGroup(term).slice(0, LARGEST_GROUP)))
  if (near.length === 0) return { ids: [...pool], near: true }
  const all = near.length === terms.length ? await add(near) : 0
  if (all < ENOUGH && near.length > 1) {
    for (const [a, b] of pairs(near.slice(0, RAREST))) {
      if (pool.size >= POOL) break
      await add([a, b], POOL / 2)
    }
  }
  const rarest = near[0]
  if (pool.size < ENOUGH && rarest) await add([rarest])
  return { ids: [...pool], near: true }
}

function pairs(groups: readonly WordGroup[]): [WordGroup, WordGroup][] {
  const found: [WordGroup, WordGroup][] = []
  for (let second = 1; second < groups.length; second += 1)
    for (let first = 0; first < second; first += 1) found.push([groups[first] ?? [], groups[second] ?? []])
  return found
}
