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

/** Records that are judged in one look-up. */
export const POOL = 120
/** With so many matches for a word or two nothing else is asked for. */
const ENOUGH = 4
/** So many words together are found by chance in no record: one match is enough. */
const TELLING = 3
/** Pairs are made of so many of the rarest groups. */
const RAREST = 4
/** Long lists of records: few are read at once. */
const MOST_STOP_WORDS = 2

/**
 * Collects the records worth judging, by questions that each name a rare word: all words as typed, near
 * spellings for those that no record has; all words with their near spellings; pairs of the rarest; the rarest
 * alone. It never asks for one common word or another. `stop` are stop words of the query: they narrow a full
 * pool. With `few` matches of all words it asks no further.
 */
export async function gather(
  ask: Ask,
  table: WordTable,
  terms: readonly Term[],
  stop: readonly string[],
  few = terms.length < TELLING ? ENOUGH : 1,
): Promise<Gathered> {
  const pool = new Set<string>()
  const add = async (groups: readonly WordGroup[], limit = POOL): Promise<number> => {
    const ids = await ask(groups, limit)
    for (const id of ids) if (pool.size < POOL) pool.add(id)
    return ids.length
  }

  const typed = terms.map((term) => (isKnown(term) ? exactGroup(term) : nearGroup(term)))
  if (typed.every((group) => group.length > 0)) {
    const groups = byRarity(table, typed)
    const first = await ask(groups, POOL)
    if (first.length === POOL && stop.length > 0) {
      const known = stop.filter((word) => countOf(table, word) > 0).map((word) => [word])
      await add([...groups, ...byRarity(table, known).slice(0, MOST_STOP_WORDS)])
    }
    for (const id of first) if (pool.size < POOL) pool.add(id)
    if (first.length < POOL) await addUnfinished(add, table, terms)
    if (first.length >= few || terms.length === 0) return { ids: [...pool], loose: false }
  }

  const near = byRarity(table, terms.map(nearGroup))
  const [rarest] = near
  if (rarest === undefined) return { ids: [...pool], loose: true }
  const all = near.length === terms.length ? await add(near) : 0
  if (all < few && near.length > 1)
    for (const [a, b] of pairs(near.slice(0, RAREST))) if (pool.size < POOL) await add([a, b], POOL / 2)
  if (pool.size < few) await add([rarest])
  return { ids: [...pool], loose: true }
}

/** A prefix may stand for more words than a group holds: then the other words alone are asked for as well. */
async function addUnfinished(
  add: (groups: readonly WordGroup[]) => Promise<number>,
  table: WordTable,
  terms: readonly Term[],
): Promise<void> {
  const finished = terms.filter(({ expansions }) => (expansions?.words ?? 0) <= LARGEST_GROUP)
  if (finished.length < 2 || finished.length === terms.length) return
  await add(byRarity(table, finished.map(exactGroup)))
}

/** Without the empty ones, those that the fewest records match first. */
const byRarity = (table: WordTable, groups: readonly WordGroup[]): WordGroup[] =>
  groups
    .filter((group) => group.length > 0)
    .map((group) => ({ group, count: group.reduce((sum, word) => sum + countOf(table, word), 0) }))
    .sort((a, b) => a.count - b.count)
    .map(({ group }) => group)

function pairs(groups: readonly WordGroup[]): [WordGroup, WordGroup][] {
  const found: [WordGroup, WordGroup][] = []
  for (let second = 1; second < groups.length; second += 1)
    for (let first = 0; first < second; first += 1) found.push([groups[first] ?? [], groups[second] ?? []])
  return found
}
