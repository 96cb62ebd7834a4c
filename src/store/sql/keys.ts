import { type Named, redirected } from './redirects.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/** Looks a thing up by its id, otherwise by the id that this one leads to now. */
export function* findById<Row>(
  db: Statements,
  kind: Named,
  id: string,
  find: (id: string) => Steps<Row | undefined>,
): Steps<Row | undefined> {
  const found = yield* find(id)
  if (found !== undefined) return found
  const target = yield* redirected(db, kind, id)
  return target === undefined ? undefined : yield* find(target)
}

export function* eventKey(db: Statements, id: string): Steps<number | undefined> {
  return yield* findById(db, 'event', id, (wanted) =>
    db.value<number>('SELECT event FROM event WHERE id = ?', wanted),
  )
}

interface ActorKey {
  readonly actor: number
  readonly quotes: number
  readonly events: number
}

/** The key of an actor and its counts. */
export function* actorKey(db: Statements, id: string): Steps<ActorKey | undefined> {
  return yield* findById(db, 'actor', id, (wanted) =>
    db.one<ActorKey>('SELECT actor, quotes, events FROM actor WHERE id = ?', wanted),
  )
}
