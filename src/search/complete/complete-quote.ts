import type { Engine } from '../engine.ts'
import { isInvalid, parseQuery } from '../query/parse-query.ts'
import type { Asking, Completion } from '../search.ts'
import { actorsFor } from './complete-actor.ts'
import { completions, LIKELY, MOST_COMPLETIONS, MOST_FOUND } from './completions.ts'
import { quoteName } from './quote-name.ts'

/** Speakers that are offered before quotes. */
const MOST_SPEAKERS = 3

/** Speakers and quotes by what is typed so far; the newest quotes while nothing is. */
export async function completeQuote(
  engine: Engine,
  typed: string,
  asking: Asking,
): Promise<readonly Completion[]> {
  // Words alone: a date that is typed as part of a quotation narrows nothing here.
  const query = parseQuery(typed, asking, () => null)
  if (isInvalid(query)) {
    if (query.problem !== 'empty') return []
    return quotesFrom(engine, await engine.port.match('quote', [], {}, MOST_COMPLETIONS))
  }
  const [speakers, quotes] = await Promise.all([
    speakersFor(engine, query.words),
    idsFor(engine, query.words).then((ids) => quotesFrom(engine, ids)),
  ])
  return completions([...speakers, ...quotes])
}

async function speakersFor(engine: Engine, words: readonly string[]): Promise<readonly Completion[]> {
  const actors = await actorsFor(engine, words, MOST_SPEAKERS)
  const briefs = await engine.facts.actorBriefs(actors.map(({ id }) => id))
  return briefs.flatMap((actor) =>
    actor !== null && actor.counts.quotes > 0 ? [{ name: actor.name, value: actor.id }] : [],
  )
}

async function idsFor(engine: Engine, words: readonly string[]): Promise<readonly string[]> {
  // Quotes are found by the names of their speakers too.
  const ranked = await engine.lookup({ kind: 'quote', words, filters: [], named: null, brief: true })
  return ranked
    .filter(({ coverage }) => coverage >= LIKELY)
    .slice(0, MOST_FOUND)
    .map(({ record }) => record.id)
}

async function quotesFrom({ facts }: Engine, ids: readonly string[]): Promise<readonly Completion[]> {
  const quotes = await facts.quotes(ids)
  return quotes.flatMap((quote) => (quote === null ? [] : [{ name: quoteName(quote), value: quote.id }]))
}
