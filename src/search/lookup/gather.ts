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
  /** Nothing but all words as typed. */
  readonly strict?: boolean
}

/** Pairs are made of so many of the rarest groups. */
const RAREST = 4
/** Fewer letters of a word say too little to be asked for beside others. */
const BEGUN = 3
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
  { pool: size, few, strict }: Limits,
): Promise<Gathered> {
  const pool = new Set<string>()
  const add = async (groups: readonly WordGroup[], limit = size): Promise<number> => {
    const ids = await ask(groups, limit)
    for (const id of ids) if (pool.size < size) pool.add(id)
    return ids.length
  }

  const typed = await asTyped(ask, table, terms, stop, size)
  if (typed.length >= few || strict || terms.length === 0) return { ids: typed, loose: false }
  for (const id of typed) pool.add(id)

  const near = byRarity(table, terms.map(nearGroup)).filter((group) => countAll(table, group) > 0)
  const [rarest] = near
  const wider = terms.some((term) => isKnown(term) && nearGroup(term).length > exactGroup(term).length)
  const all = wider && near.length === terms.length ? await add(near) : typed.length
  if (all === 0 && near.length > (wider ? 2 : 1))
    for (const [a, b] of pairs(near.slice(0, RAREST))) if (pool.size < size) await add([a, b], size / 2)
  if (pool.size === 0 && rarest) await add([rarest])
  return { ids: [...pool], loose: true }
}

/** Records that have all words as typed; near spellings stand for the words that no record has. */
async function asTyped(
  ask: Ask,
  table: WordTable,
  terms: readonly Term[],
  stop: readonly string[],
  size: number,
): Promise<readonly string[]> {
  const groups = terms.map((term) => (isKnown(term) ? exactGroup(term) : nearGroup(term)))
  const all = byRarity(table, groups)
  // What is only begun may stand for more words than a group holds, and common ones: the others come first.
  const begun = terms.find(({ expansions }) => (expansions?.words ?? 0) > LARGEST_GROUP)
  if (begun !== undefined && terms.length > 1) {
    const others = groups.filter((_, i) => terms[i] !== begun)
    const wide = await ask(byRarity(table, others), size)
    if (wide.length < size || begun.typed.length < BEGUN) return wide
    return [...new Set([...(await ask(all, size)), ...wide])].slice(0, size)
  }
  const first = await ask(all, size)
  if (first.length < size || stop.length === 0) return first
  const known = stop.filter((word) => countOf(table, word) > 0).map((word) => [word])
  const narrow = await ask([...all, ...byRarity(table, known).slice(0, MOST_STOP_WORDS)], size)
  return [...new Set([...narrow, ...first])].slice(0, size)
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
