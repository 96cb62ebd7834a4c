import type { SourcedQuote } from '../../domain/quote.ts'
import type { Page } from '../../store/store.ts'
import { found, listed } from '../answers.ts'
import type { Engine } from '../engine.ts'
import { mayBeId } from '../query/ids.ts'
import { isInvalid, parseQuery } from '../query/parse-query.ts'
import type { Answer, Asking, QuoteQuery } from '../search.ts'
import { ask, engaged } from '../suggest.ts'
import { quotesSaying } from './by-words.ts'
import { optionsOf } from './filters.ts'
import { quotesOf, quotesPassing } from './listing.ts'

/** Quotes by id, by an actor's or an event's id, by speaker, words, dates and publisher. */
export async function findQuotes(
  engine: Engine,
  query: QuoteQuery,
  page: Page,
  asking: Asking,
): Promise<Answer<SourcedQuote>> {
  const chosen = await chosenQuotes(engine, query, page)
  if (chosen) return chosen
  const options = await optionsOf(engine, query, asking)
  if (options.kind === 'invalid') return options
  if (options.kind === 'nothing') return { kind: 'none', date: null }
  if (options.kind === 'whom')
    return ask(await engaged(engine.facts, options.choices, 'quotes'), []) ?? { kind: 'none', date: null }
  const filtered = options.filters.some((filter) => Object.keys(filter).length > 0)
  const parsed = parseQuery(query.text, asking, engine.findDate)
  if (isInvalid(parsed))
    return parsed.problem === 'empty' && filtered ? quotesPassing(engine, options.filters, page) : parsed
  if (parsed.allWords.length === 0) return { kind: 'none', date: null }
  return quotesSaying(engine, parsed, options.filters, page)
}

/** A chosen completion is an id; other options narrow nothing that is chosen already, but an actor's quotes. */
async function chosenQuotes(
  engine: Engine,
  query: QuoteQuery,
  page: Page,
): Promise<Answer<SourcedQuote> | null> {
  const { facts } = engine
  const id = query.text.trim()
  if (!mayBeId(id)) return null
  const quote = await facts.quote(id)
  if (quote) return found([{ item: quote, ranges: [] }].slice(page.offset), 1)
  if (await facts.event(id)) return listed(await facts.quotesAbout(id, page))
  const [actor] = await facts.actorBriefs([id])
  return actor ? quotesOf(engine, id, page) : null
}
