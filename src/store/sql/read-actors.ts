import type { ActorBrief, ActorKind, ActorName, Profile } from '../../domain/actor.ts'
import type { Facts } from '../store.ts'
import type { Backend, Dialect } from './database.ts'
import { actorKey, findById, findEach } from './keys.ts'
import { rolesOf } from './read-roles.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

interface ActorRow {
  readonly actor: number
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

function* readActor(db: Statements, wanted: string): Steps<Profile | null> {
  const row = yield* findById(db, 'actor', wanted, (id) =>
    db.one<ActorRow>(
      'SELECT actor, id, name, kind, aliases, quotes, events, articles FROM actor WHERE id = ?',
      id,
    ),
  )
  if (!row) return null
  const { actor, id, name, kind, aliases, ...counts } = row
  return {
    id,
    name,
    kind,
    aliases: JSON.parse(aliases) as string[],
    roles: yield* rolesOf(db, actor),
    counts,
  }
}

function* listCompanions(db: Statements, id: string, limit: number): Steps<ActorName[]> {
  const key = yield* actorKey(db, id)
  if (!key) return []
  return yield* db.all<ActorName>(
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
     SELECT actor.id, actor.name FROM counted CROSS JOIN actor USING (actor)
     ORDER BY times DESC, actor.articles DESC, actor LIMIT ?`,
    key.actor,
    LOOKED_AT,
    key.actor,
    LOOKED_AT,
    key.actor,
    limit,
  )
}

const readBriefs = (db: Statements, dialect: Dialect, ids: readonly string[]): Steps<(ActorBrief | null)[]> =>
  findEach(db, 'actor', ids, function* brief(wanted) {
    const rows = yield* db.all<Omit<ActorRow, 'actor' | 'aliases'>>(
      `SELECT actor.id, actor.name, actor.kind, actor.quotes, actor.events, actor.articles
       FROM ${dialect.texts} AS wanted CROSS JOIN actor ON actor.id = wanted.value`,
      JSON.stringify(wanted),
    )
    return rows.map(({ id, name, kind, ...counts }) => [id, { id, name, kind, counts }])
  })

export const actorFacts = (data: Backend): Pick<Facts, 'actor' | 'actorBriefs' | 'companions'> => ({
  actor: (id) => data.read((db) => readActor(db, id)),
  actorBriefs: (ids) => data.read((db) => readBriefs(db, data.dialect, ids)),
  companions: (actorId, limit) => data.read((db) => listCompanions(db, actorId, limit)),
})
