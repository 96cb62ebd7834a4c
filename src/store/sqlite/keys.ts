import type { Connection } from './connection.ts'
import { type Named, redirected } from './redirects.ts'

/** Looks a thing up by its id, otherwise by the id that this one leads to now. */
export function findById<Row>(
  db: Connection,
  kind: Named,
  id: string,
  find: (id: string) => Row | undefined,
): Row | undefined {
  const found = find(id)
  if (found !== undefined) return found
  const target = redirected(db, kind, id)
  return target === undefined ? undefined : find(target)
}

export const eventKey = (db: Connection, id: string): number | undefined =>
  findById(db, 'event', id, (wanted) => db.value<number>('SELECT event FROM event WHERE id = ?', wanted))

interface ActorKey {
  readonly actor: number
  readonly quotes: number
  readonly events: number
}

/** The key of an actor and its counts. */
export const actorKey = (db: Connection, id: string): ActorKey | undefined =>
  findById(db, 'actor', id, (wanted) =>
    db.one<ActorKey>('SELECT actor, quotes, events FROM actor WHERE id = ?', wanted),
  )
