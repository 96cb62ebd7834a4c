import type { Event, EventMention } from '../../domain/event.ts'
import type { Facts, Listing, Page } from '../store.ts'
import type { Backend, Dialect } from './database.ts'
import { actorKey, eventKey, findEach } from './keys.ts'
import { bibliographyIn } from './read-articles.ts'
import type { EventFacts } from './settle-events.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

interface EventRow {
  readonly event: number
  readonly id: string
  readonly facts: string
}

interface SourceRow {
  readonly event: number
  readonly facts: string
  readonly bibliography: string
}

/** The events of keys, with all their sources, in the order of the keys; those that are gone are left out. */
export function* eventsOf(db: Statements, dialect: Dialect, keys: readonly number[]): Steps<Event[]> {
  if (keys.length === 0) return []
  const wanted = JSON.stringify(keys)
  const rows = yield* db.all<EventRow>(
    `SELECT event.event, event.id, event.facts
     FROM ${dialect.integers} AS wanted CROSS JOIN event ON event.event = wanted.value`,
    wanted,
  )
  const sources = yield* db.all<SourceRow>(
    `SELECT mention.event, mention.facts, article.facts AS bibliography
     FROM ${dialect.integers} AS wanted CROSS JOIN mention ON mention.event = wanted.value
     CROSS JOIN article USING (article) ORDER BY article.day, article.article`,
    wanted,
  )
  const facts = new Map(rows.map((row) => [row.event, JSON.parse(row.facts) as EventFacts]))
  const names = yield* namesOf(db, dialect, [...facts.values()])
  const byKey = new Map(rows.map((row) => [row.event, row]))
  const own = new Map(rows.map((row): [number, SourceRow[]] => [row.event, []]))
  for (const source of sources) own.get(source.event)?.push(source)
  return keys.flatMap((key): Event[] => {
    const row = byKey.get(key)
    const known = facts.get(key)
    if (!row || !known) return []
    const { participants, ...rest } = known
    return [
      {
        id: row.id,
        ...rest,
        participants: participants.map((one) => (typeof one === 'string' ? one : (names.get(one) ?? ''))),
        sources: (own.get(key) ?? []).map(sourceOf),
      },
    ]
  })
}

const sourceOf = ({ facts, bibliography }: SourceRow): Event['sources'][number] => ({
  mention: JSON.parse(facts) as EventMention,
  article: bibliographyIn(bibliography),
})

/** The names of the actors that take part, by the forms in which the articles name them. */
function* namesOf(
  db: Statements,
  dialect: Dialect,
  events: readonly EventFacts[],
): Steps<Map<number, string>> {
  const forms = events.flatMap(({ participants }) => participants.filter((one) => typeof one === 'number'))
  if (forms.length === 0) return new Map()
  const rows = yield* db.all<{ form: number; name: string }>(
    `SELECT form.form, actor.name FROM ${dialect.integers} AS wanted CROSS JOIN form ON form.form = wanted.value
     CROSS JOIN actor USING (actor)`,
    JSON.stringify([...new Set(forms)]),
  )
  return new Map(rows.map(({ form, name }) => [form, name]))
}

/** The event of a key, with all its sources. */
export function* eventOf(db: Statements, dialect: Dialect, key: number): Steps<Event | null> {
  return (yield* eventsOf(db, dialect, [key]))[0] ?? null
}

function* readEvent(db: Statements, dialect: Dialect, id: string): Steps<Event | null> {
  const key = yield* eventKey(db, id)
  return key === undefined ? null : yield* eventOf(db, dialect, key)
}

const readEvents = (db: Statements, dialect: Dialect, ids: readonly string[]): Steps<(Event | null)[]> =>
  findEach(db, 'event', ids, function* listed(wanted) {
    const keys = yield* db.values<number>(
      `SELECT event.event FROM ${dialect.texts} AS wanted CROSS JOIN event ON event.id = wanted.value`,
      JSON.stringify(wanted),
    )
    return (yield* eventsOf(db, dialect, keys)).map((event) => [event.id, event])
  })

function* listWith(
  db: Statements,
  dialect: Dialect,
  actorId: string,
  { offset, limit }: Page,
): Steps<Listing<Event>> {
  const actor = yield* actorKey(db, actorId)
  if (!actor) return { items: [], total: 0 }
  const keys = yield* db.values<number>(
    'SELECT event FROM event_actor WHERE actor = ? ORDER BY start DESC, event DESC LIMIT ? OFFSET ?',
    actor.actor,
    limit,
    offset,
  )
  return { items: yield* eventsOf(db, dialect, keys), total: actor.events }
}

export const eventFacts = (data: Backend): Pick<Facts, 'event' | 'events' | 'eventsWith'> => ({
  event: (id) => data.read((db) => readEvent(db, data.dialect, id)),
  events: (ids) => data.read((db) => readEvents(db, data.dialect, ids)),
  eventsWith: (actorId, page) => data.read((db) => listWith(db, data.dialect, actorId, page)),
})
