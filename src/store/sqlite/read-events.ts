import type { Event, EventMention } from '../../domain/event.ts'
import type { Facts, Listing, Page } from '../store.ts'
import type { Connection } from './connection.ts'
import { actorKey, eventKey } from './keys.ts'
import { guarded } from './problems.ts'
import { bibliographyIn } from './read-articles.ts'
import type { EventFacts } from './settle-events.ts'

/** The event of a key, with all its sources. */
export function eventOf(db: Connection, key: number): Event | null {
  const row = db.one<{ id: string; facts: string }>('SELECT id, facts FROM event WHERE event = ?', key)
  if (!row) return null
  const facts = JSON.parse(row.facts) as EventFacts
  const sources = db.all<{ facts: string; bibliography: string }>(
    `SELECT mention.facts, article.facts AS bibliography
     FROM mention CROSS JOIN article USING (article) WHERE mention.event = ?
     ORDER BY article.day, article.article`,
    key,
  )
  return {
    id: row.id,
    ...facts,
    participants: facts.participants.map((one) => (typeof one === 'string' ? one : nameOf(db, one))),
    sources: sources.map((source) => ({
      mention: JSON.parse(source.facts) as EventMention,
      article: bibliographyIn(source.bibliography),
    })),
  }
}

const nameOf = (db: Connection, form: number): string =>
  db.value<string>('SELECT actor.name FROM form JOIN actor USING (actor) WHERE form = ?', form) ?? ''

export const eventsOf = (db: Connection, keys: readonly number[]): Event[] =>
  keys.flatMap((key) => eventOf(db, key) ?? [])

function readEvent(db: Connection, id: string): Event | null {
  const key = eventKey(db, id)
  return key === undefined ? null : eventOf(db, key)
}

function listWith(db: Connection, actorId: string, { offset, limit }: Page): Listing<Event> {
  const actor = actorKey(db, actorId)
  if (!actor) return { items: [], total: 0 }
  const keys = db.values<number>(
    'SELECT event FROM event_actor WHERE actor = ? ORDER BY start DESC, event DESC LIMIT ? OFFSET ?',
    actor.actor,
    limit,
    offset,
  )
  return { items: eventsOf(db, keys), total: actor.events }
}

export const eventFacts = (db: Connection): Pick<Facts, 'event' | 'eventsWith'> => ({
  event: (id) => guarded(() => readEvent(db, id)),
  eventsWith: (actorId, page) => guarded(() => listWith(db, actorId, page)),
})
