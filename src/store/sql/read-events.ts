import type { Event, EventMention } from '../../domain/event.ts'
import type { Facts, Listing, Page } from '../store.ts'
import type { Database } from './database.ts'
import { actorKey, eventKey } from './keys.ts'
import { bibliographyIn } from './read-articles.ts'
import type { EventFacts } from './settle-events.ts'
import type { Statements } from './statements.ts'
import { eachOf, type Steps } from './steps.ts'

/** The event of a key, with all its sources. */
export function* eventOf(db: Statements, key: number): Steps<Event | null> {
  const row = yield* db.one<{ id: string; facts: string }>('SELECT id, facts FROM event WHERE event = ?', key)
  if (!row) return null
  const facts = JSON.parse(row.facts) as EventFacts
  const sources = yield* db.all<{ facts: string; bibliography: string }>(
    `SELECT mention.facts, article.facts AS bibliography
     FROM mention CROSS JOIN article USING (article) WHERE mention.event = ?
     ORDER BY article.day, article.article`,
    key,
  )
  const participants: string[] = []
  for (const one of facts.participants)
    participants.push(typeof one === 'string' ? one : yield* nameOf(db, one))
  return {
    id: row.id,
    ...facts,
    participants,
    sources: sources.map((source) => ({
      mention: JSON.parse(source.facts) as EventMention,
      article: bibliographyIn(source.bibliography),
    })),
  }
}

function* nameOf(db: Statements, form: number): Steps<string> {
  return (
    (yield* db.value<string>('SELECT actor.name FROM form JOIN actor USING (actor) WHERE form = ?', form)) ??
    ''
  )
}

export function* eventsOf(db: Statements, keys: readonly number[]): Steps<Event[]> {
  return (yield* eachOf(keys, (key) => eventOf(db, key))).filter((event) => event !== null)
}

function* readEvent(db: Statements, id: string): Steps<Event | null> {
  const key = yield* eventKey(db, id)
  return key === undefined ? null : yield* eventOf(db, key)
}

function* listWith(db: Statements, actorId: string, { offset, limit }: Page): Steps<Listing<Event>> {
  const actor = yield* actorKey(db, actorId)
  if (!actor) return { items: [], total: 0 }
  const keys = yield* db.values<number>(
    'SELECT event FROM event_actor WHERE actor = ? ORDER BY start DESC, event DESC LIMIT ? OFFSET ?',
    actor.actor,
    limit,
    offset,
  )
  return { items: yield* eventsOf(db, keys), total: actor.events }
}

export const eventFacts = (data: Database): Pick<Facts, 'event' | 'eventsWith'> => ({
  event: (id) => data.read((db) => readEvent(db, id)),
  eventsWith: (actorId, page) => data.read((db) => listWith(db, actorId, page)),
})
