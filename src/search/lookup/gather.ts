import type { WordGroup } from '../../store/search-port.ts'
import { countOf, type WordTable } from '../vocabulary/word-table.ts'
import { exactGroup, isKnown, LARGEST_GROUP, nearGroup, type Term } from './term.ts'

/** Ids of records that match all groups, in the store's order, at most `limit`. */
export type Ask = (groups: readonly WordGroup[], limit: number) => Promise<readonly string[]>

export interface Gathered {
  readonly ids: readonly string[]
  /** Whether known words were allowed to be misspelt too; unknown ones always are. */
  readonly loose: boolean
}

export interface Limits {
  /** Records that are judged. */
  readonly pool: number
  /** With so many matches of all words nothing else is asked for. */
  readonly few: number
}

/** Pairs are made of so many of the rarest groups. */
const RAREST = 4
/** Long lists of records: few are read at once. */
const MOST_STOP_WORDS = 2

/**
 * Collects the records worth judging, by questions that each name a rare word: all words as typed, near
 * spellings for those that no record has; all words with their near spellings; pairs of the rarest; the rarest
 * alone. It never asks for one common word or another. `stop` are stop words of the query: they narrow a full
 * pool.
 */
export async function gather(
  ask: Ask,
  table: WordTable,
  terms: readonly Term[],
  stop: readonly string[],
  { pool: size, few }: Limits,
): Promise<Gathered> {
  const pool = new Set<string>()
  const add = async (groups: readonly WordGroup[], limit = size): Promise<number> => {
    const ids = await ask(groups, limit)
    for (const id of ids) if (pool.size < size) pool.add(id)
    return ids.length
  }

  const typed = terms.map((term) => (isKnown(term) ? exactGroup(term) : nearGroup(term)))
  const first = await ask(byRarity(table, typed), size)
  if (first.length === size && stop.length > 0) {
    const known = stop.filter((word) => countOf(table, word) > 0).map((word) => [word])
    await add([...byRarity(table, typed), ...byRarity(table, known).slice(0, MOST_STOP_WORDS)])
  }
  for (const id of first) if (pool.size < size) pool.add(id)
  // A prefix may stand for more words than a group holds: then the other words alone are asked for as well.
  const finished = typed.filter((_, i) => (terms[i]?.expansions?.words ?? 0) <= LARGEST_GROUP)
  if (first.length < size && finished.length > 1 && finished.length < terms.length)
    await add(byRarity(table, finished))
  if (first.length >= few || terms.length === 0) return { ids: [...pool], loose: false }

  const near = byRarity(table, terms.map(nearGroup)).filter((group) => countAll(table, group) > 0)
  const [rarest] = near
  const all = near.length === terms.length ? await add(near) : 0
  if (all < few && near.length > 1)
    for (const [a, b] of pairs(near.slice(0, RAREST))) if (pool.size < size) await add([a, b], size / 2)
  if (pool.size < few && rarest) await add([rarest])
  return { ids: [...pool], loose: true }
}

/** The groups that the fewest records match first. */
const byRarity = (table: WordTable, groups: readonly WordGroup[]): WordGroup[] =>
  groups
    .map((group) => ({ group, count: countAll(table, group) }))
    .sort((a, b) => a.count - b.count)
    .map(({ group }) => group)

const countAll = (table: WordTable, group: WordGroup): number =>
  group.reduce((sum, word) => sum + countOf(table, word), 0)

function pairs(groups: readonly WordGroup[]): [WordGroup, WordGroup][] {
  const found: [WordGroup, WordGroup][] = []
  for (let second = 1; second < groups.length; second += 1)
    for (let first = 0; first < second; first += 1) found.push([groups[first] ?? [], groups[second] ?? []])
  return found
}
