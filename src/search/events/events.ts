import type { Event } from '../../domain/event.ts'
import type { Page } from '../../store/store.ts'
import { found, listed } from '../answers.ts'
import type { Engine } from '../engine.ts'
import { mayBeId } from '../query/ids.ts'
import { isInvalid, isTelling, parseQuery } from '../query/parse-query.ts'
import type { Answer, Asking } from '../search.ts'
import { eventsOn } from './by-date.ts'
import { eventsSaying } from './by-words.ts'

/** Events by id, by an actor's id, by date, by words, or by words on a date. */
export async function findEvents(
  engine: Engine,
  typed: string,
  page: Page,
  asking: Asking,
): Promise<Answer<Event>> {
  const { facts, findDate } = engine
  const id = typed.trim()
  if (mayBeId(id)) {
    const event = await facts.event(id)
    if (event) return found([{ item: event, ranges: [] }].slice(page.offset), 1)
    const [actor] = await facts.actorBriefs([id])
    if (actor) return listed(await facts.eventsWith(id, page))
  }
  const query = parseQuery(typed, asking, findDate)
  if (isInvalid(query)) return query
  if (query.allWords.length === 0) return { kind: 'none', date: null }
  if (query.date && !isTelling(query.words)) return eventsOn(facts, query.date, page)
  return eventsSaying(engine, query, page, asking)
}
