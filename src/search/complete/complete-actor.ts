import type { SearchRecord } from '../../store/search-port.ts'
import { words } from '../../text/fold.ts'
import type { Engine } from '../engine.ts'
import { isInvalid, parseQuery } from '../query/parse-query.ts'
import { isStopWord } from '../query/stop-words.ts'
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
  const begun = likely.filter(({ text }) => begins(text, asked))
  const others = likely.filter((record) => !begun.includes(record))
  if (likely.length > 0) return [...begun, ...others].slice(0, most)
  const near = (await names.whole(asked)).slice(0, most)
  return port.fetch(
    'actor',
    near.map(({ id }) => id),
  )
}

/** Whether each typed word begins a word of the name: « l » is Lavrov rather than « l'Union ». */
const begins = (name: string, asked: readonly string[]): boolean =>
  asked.every((word) => words(name).some((other) => !isStopWord(other) && other.startsWith(word)))

/** « Otan (NATO) » for one who typed « nat »: the name alone would look like a mistake. */
function withAlias({ text, names }: SearchRecord, asked: readonly string[]): string {
  if (begins(text, asked)) return text
  const alias = names.find((name) => begins(name, asked))
  return alias === undefined ? text : `${text} (${alias})`
}
