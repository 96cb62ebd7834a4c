import type { SearchRecord } from '../../store/search-port.ts'
import { words } from '../../text/fold.ts'
import type { Engine } from '../engine.ts'
import { isInvalid, parseQuery } from '../query/parse-query.ts'
import type { Asking, Completion } from '../search.ts'
import { completions, LIKELY, MOST_COMPLETIONS } from './completions.ts'

/** Actors by what is typed so far, with the alias that matched; the most mentioned while nothing is. */
export async function completeActor(
  engine: Engine,
  typed: string,
  asking: Asking,
): Promise<readonly Completion[]> {
  const query = parseQuery(typed, asking, () => null)
  if (isInvalid(query) && query.problem !== 'empty') return []
  const asked = isInvalid(query) ? [] : query.words
  const records = await actorsFor(engine, asked, MOST_COMPLETIONS)
  return completions(records.map((record) => ({ name: withAlias(record, asked), value: record.id })))
}

export async function actorsFor(
  { port, lookup, names }: Engine,
  asked: readonly string[],
  most: number,
): Promise<readonly SearchRecord[]> {
  if (asked.length === 0) return port.fetch('actor', await port.match('actor', [], {}, most))
  const ranked = await lookup({ kind: 'actor', words: asked, filters: [], named: null, brief: true })
  const likely = ranked.filter(({ coverage }) => coverage >= LIKELY).map(({ record }) => record)
  if (likely.length > 0) return likely.slice(0, most)
  const near = (await names.whole(asked)).slice(0, most)
  return port.fetch(
    'actor',
    near.map(({ id }) => id),
  )
}

/** « Otan (NATO) » for one who typed « nat »: the name alone would look like a mistake. */
function withAlias({ text, names }: SearchRecord, asked: readonly string[]): string {
  const begins = (name: string): boolean =>
    asked.every((word) => words(name).some((other) => other.startsWith(word)))
  if (begins(text)) return text
  const alias = names.find(begins)
  return alias === undefined ? text : `${text} (${alias})`
}
