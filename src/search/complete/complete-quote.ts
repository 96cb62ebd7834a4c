import type { SourcedQuote } from '../../domain/quote.ts'
import type { Engine } from '../engine.ts'
import { findName, partOf } from '../names/named-part.ts'
import { isInvalid, parseQuery, type Query } from '../query/parse-query.ts'
import type { Asking, Completion } from '../search.ts'
import { actorsFor } from './complete-actor.ts'
import { completions, LIKELY, MOST_COMPLETIONS } from './completions.ts'
import { MOST_UNITS, shorten } from './shorten.ts'

/** Speakers that are offered before quotes. */
const MOST_SPEAKERS = 5

/** Speakers and quotes by what is typed so far; the newest quotes while nothing is. */
export async function completeQuote(
  engine: Engine,
  typed: string,
  asking: Asking,
): Promise<readonly Completion[]> {
  // Words alone: a date that is typed as part of a quotation narrows nothing here.
  const query = parseQuery(typed, asking, () => null)
  if (isInvalid(query) && query.problem !== 'empty') return []
  const { facts, port } = engine
  if (isInvalid(query)) {
    const ids = await port.match('quote', [], {}, MOST_COMPLETIONS)
    return completions((await quotesOf(engine, ids)).map(completionOf))
  }
  const speakers = (await actorsFor(engine, query.words, MOST_SPEAKERS)).map(({ id, text }) => ({
    name: text,
    value: id,
  }))
  const silent = await Promise.all(
    speakers.map(async ({ value }) => !(await facts.actor(value))?.counts.quotes),
  )
  const quotes = await quotesOf(engine, await idsFor(engine, query))
  return completions([...speakers.filter((_, i) => !silent[i]), ...quotes.map(completionOf)])
}

async function idsFor(engine: Engine, { words }: Query): Promise<readonly string[]> {
  const named = partOf(await findName(engine.names, words, () => true))
  const ranked = await engine.lookup({ kind: 'quote', words, filters: [], named, brief: true })
  return ranked
    .filter(({ coverage }) => coverage >= LIKELY)
    .slice(0, MOST_COMPLETIONS)
    .map(({ record }) => record.id)
}

async function quotesOf({ facts }: Engine, ids: readonly string[]): Promise<readonly SourcedQuote[]> {
  const quotes = await Promise.all(ids.map((id) => facts.quote(id)))
  return quotes.flatMap((quote) => quote ?? [])
}

/** The words to the letter, cut at a word where they do not fit, and who said them where that is known. */
function completionOf({ id, text, speaker }: SourcedQuote): Completion {
  const name = speaker?.name ?? null
  const whose = name === null ? '' : ` — ${shorten(name, MOST_UNITS / 2)}`
  return { name: `« ${shorten(text, MOST_UNITS - whose.length - 4)} »${whose}`, value: id }
}
