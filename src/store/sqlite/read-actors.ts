import type { ActorKind, Profile } from '../../domain/actor.ts'
import type { Facts } from '../store.ts'
import type { Connection } from './connection.ts'
import { actorKey } from './keys.ts'
import { guarded } from './problems.ts'
import { rolesOf } from './read-roles.ts'

interface ActorRow {
  readonly id: string
  readonly name: string
  readonly kind: ActorKind
  readonly aliases: string
  readonly quotes: number
  readonly events: number
  readonly articles: number
}

/** Company is counted over so many of an actor's newest events and articles. */
const LOOKED_AT = 100

function profileOf(db: Connection, actor: number): Profile | null {
  const row = db.one<ActorRow>(
    'SELECT id, name, kind, aliases, quotes, events, articles FROM actor WHERE actor = ?',
    actor,
  )
  if (!row) return null
  const { id, name, kind, aliases, ...counts } = row
  return { id, name, kind, aliases: JSON.parse(aliases) as string[], roles: rolesOf(db, actor), counts }
}

function readActor(db: Connection, id: string): Profile | null {
  const key = actorKey(db, id)
  return key ? profileOf(db, key.actor) : null
}

function listCompanions(db: Connection, id: string, limit: number): Profile[] {
  const key = actorKey(db, id)
  if (!key) return []
  const companions = db.values<number>(
    `WITH articles AS (
       SELECT DISTINCT article FROM (
         SELECT article FROM appearance WHERE actor = ? ORDER BY day DESC, article DESC LIMIT ?)
     ), events AS (
       SELECT event FROM event_actor WHERE actor = ? ORDER BY start DESC, event DESC LIMIT ?
     ), company AS (
       SELECT other.actor FROM articles CROSS JOIN appearance AS other USING (article)
       UNION ALL
       SELECT other.actor FROM events CROSS JOIN event_actor AS other USING (event)
     ), counted AS (
       SELECT actor, count(*) AS times FROM company WHERE actor <> ? GROUP BY actor
     )
     SELECT actor FROM counted CROSS JOIN actor USING (actor)
     ORDER BY times DESC, actor.articles DESC, actor LIMIT ?`,
    key.actor,
    LOOKED_AT,
    key.actor,
    LOOKED_AT,
    key.actor,
    limit,
  )
  return companions.flatMap((actor) => profileOf(db, actor) ?? [])
}

export const actorFacts = (db: Connection): Pick<Facts, 'actor' | 'companions'> => ({
  actor: (id) => guarded(() => readActor(db, id)),
  companions: (actorId, limit) => guarded(() => listCompanions(db, actorId, limit)),
})
