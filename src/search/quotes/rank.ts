import type { MatchFilter } from '../../store/search-port.ts'
import type { Engine } from '../engine.ts'
import { type NameInQuery, partOf } from '../names/find-name.ts'
import type { Ranked } from '../rank/second-voice.ts'

/** Years, speakers and publishers that one query may mean at most, all together. */
export const MOST_FILTERS = 12

/** Quotes for words, best first. */
export const rankQuotes = (
  { lookup }: Engine,
  words: readonly string[],
  filters: readonly MatchFilter[],
  named: NameInQuery | null,
): Promise<readonly Ranked[]> =>
  lookup({ kind: 'quote', words, filters: filters.slice(0, MOST_FILTERS), named: partOf(named) })
