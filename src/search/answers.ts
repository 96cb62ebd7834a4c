import type { CivilDate } from '../domain/civil-date.ts'
import type { Listing, Page } from '../store/store.ts'
import { tokens } from './query/tokens.ts'
import type { Ranked } from './rank/second-voice.ts'
import type { Answer, Match, MatchedRange } from './search.ts'

/** From this share of what was asked on, a record is an answer. */
const SURE = 0.7
/** From this share on it may be asked back; below it has nothing to do with the query. */
const UNSURE = 0.34
/** Answers that fall this far behind the best are left out. */
const BEHIND = 0.25

/** The records that answer the query, best first. */
export function sureOf(ranked: readonly Ranked[], share = SURE): readonly Ranked[] {
  const best = ranked.reduce((most, { coverage }) => Math.max(most, coverage), 0)
  return ranked.filter(({ coverage }) => coverage >= share && coverage >= best - BEHIND)
}

/** The records that may have been meant. */
export const unsureOf = (ranked: readonly Ranked[]): readonly Ranked[] =>
  ranked.filter(({ coverage }) => coverage >= UNSURE).slice(0, 5)

export const found = <Item>(
  matches: readonly Match<Item>[],
  total: number,
  date: CivilDate | null = null,
): Answer<Item> => ({ kind: 'found', matches, total, date })

/** A list of the store, which matched as a whole. */
export const listed = <Item>({ items, total }: Listing<Item>, date: CivilDate | null = null): Answer<Item> =>
  found(
    items.map((item) => ({ item, ranges: [] })),
    total,
    date,
  )

/** A record of a list, with the text that its ranges are of. */
export interface Shown {
  readonly record: { readonly id: string; readonly text: string }
  readonly ranges: readonly MatchedRange[]
}

/** The page of ranked records, each with what the store knows of it; one that just vanished is left out. */
export async function matchesOf<Item>(
  ranked: readonly Shown[],
  page: Page,
  read: (ids: readonly string[]) => Promise<readonly (Item | null)[]>,
  shown: (item: Item) => string,
): Promise<readonly Match<Item>[]> {
  const slice = ranked.slice(page.offset, page.offset + page.limit)
  const items = await read(slice.map(({ record }) => record.id))
  return slice.flatMap(({ record, ranges }, i): Match<Item>[] => {
    const item = items[i] ?? null
    return item === null ? [] : [{ item, ranges: within(shown(item), record.text, ranges) }]
  })
}

/** Ranges of the judged text that stand at the same place in the shown one. */
function within(shown: string, judged: string, ranges: readonly MatchedRange[]): readonly MatchedRange[] {
  return ranges.filter(
    ([start, end]) => end <= shown.length && shown.slice(start, end) === judged.slice(start, end),
  )
}

export const readOrNull = async <Item>(
  id: string | null,
  read: (id: string) => Promise<Item | null>,
): Promise<Item | null> => (id === null ? null : read(id))

/** Places of the words in a shown text. */
export const rangesOf = (shown: string, isMatch: (word: string) => boolean): readonly MatchedRange[] =>
  tokens(shown)
    .filter(({ word }) => isMatch(word))
    .map(({ start, end }) => [start, end] as const)
