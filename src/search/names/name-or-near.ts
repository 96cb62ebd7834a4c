import type { RecordKind } from '../../store/search-port.ts'
import type { Engine } from '../engine.ts'
import { isStopWord } from '../query/stop-words.ts'
import { countOf } from '../vocabulary/word-table.ts'
import { findName, findNearName, type NameInQuery } from './find-name.ts'

/** In a query of so few telling words a misspelt name is looked for at once; in longer ones when words fail. */
const SHORT_QUERY = 2

export interface NameSearch {
  readonly named: NameInQuery | null
  /** A misspelt name, for when the words find nothing; null where it was looked for already. */
  readonly later: (() => Promise<NameInQuery | null>) | null
}

/** The name in a query over records of a kind. */
export async function nameIn(
  engine: Pick<Engine, 'names' | 'vocabularies'>,
  kind: RecordKind,
  words: readonly string[],
): Promise<NameSearch> {
  const named = await findName(engine.names, words)
  if (named) return { named, later: null }
  const table = await engine.vocabularies(kind)
  const near = () => findNearName(engine.names, words, (word) => countOf(table, word) > 0)
  const short = words.filter((word) => !isStopWord(word)).length <= SHORT_QUERY
  return short ? { named: await near(), later: null } : { named: null, later: near }
}
