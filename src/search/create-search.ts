import { findActors } from './actors.ts'
import { completeActor } from './complete/complete-actor.ts'
import { completeDate } from './complete/complete-date.ts'
import { completeEvent } from './complete/complete-event.ts'
import { completeQuote } from './complete/complete-quote.ts'
import { completeSource } from './complete/complete-source.ts'
import { createEngine, type SearchSources } from './engine.ts'
import { findEvents } from './events/events.ts'
import { findQuotes } from './quotes/quotes.ts'
import type { Search } from './search.ts'

/**
 * The lookup over a store. It keeps nothing but the packed vocabulary, which it renews when the store says that
 * the words changed. A query never makes it throw; a store that fails does.
 */
export function createSearch(sources: SearchSources): Search {
  const engine = createEngine(sources)
  return {
    events: (text, page, asking) => findEvents(engine, text, page, asking),
    quotes: (query, page, asking) => findQuotes(engine, query, page, asking),
    actors: (text, asking) => findActors(engine, text, asking),
    completeEvent: (typed, asking) => completeEvent(engine, typed, asking),
    completeQuote: (typed, asking) => completeQuote(engine, typed, asking),
    completeActor: (typed, asking) => completeActor(engine, typed, asking),
    completeSource: (typed) => completeSource(engine.facts, typed),
    completeDate: (typed, asking) => completeDate(engine, typed, asking),
  }
}
