import type { ActorKind, Profile } from '../../domain/actor.ts'
import type { Facts } from '../store.ts'
import type { Database } from './database.ts'
import { actorKey } from './keys.ts'
import { rolesOf } from './read-roles.ts'
import type { Statements } from './statements.ts'
import { eachOf, type Steps } from './steps.ts'

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

function* profileOf(db: Statements, actor: number): Steps<Profile | null> {
  const row = yield* db.one<ActorRow>(
    'SELECT id, name, kind, aliases, quotes, events, articles FROM actor WHERE actor = ?',
    actor,
  )
  if (!row) return null
  const { id, name, kind, aliases, ...counts } = row
  return {
    id,
    name,
    kind,
    aliases: JSON.parse(aliases) as string[],
    roles: yield* rolesOf(db, actor),
    counts,
  }
}

function* readActor(db: Statements, id: string): Steps<Profile | null> {
  const key = yield* actorKey(db, id)
  return key ? yield* profileOf(db, key.actor) : null
}

function* listCompanions(db: Statements, id: string, limit: number): Steps<Profile[]> {
  const key = yield* actorKey(db, id)
  if (!key) return []
  const companions = yield* db.values<number>(
    `WITH articles AS (
       SELECT DISTINCT article FROM (
         SELECT article FROM appearance WHERE actor = ? ORDER BY day DESC, article DESC LIMIT ?) AS newest
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
  return (yield* eachOf(companions, (actor) => profileOf(db, actor))).filter((one) => one !== null)
}

export const actorFacts = (data: Database): Pick<Facts, 'actor' | 'companions'> => ({
  actor: (id) => data.read((db) => readActor(db, id)),
  companions: (actorId, limit) => data.read((db) => listCompanions(db, actorId, limit)),
})
