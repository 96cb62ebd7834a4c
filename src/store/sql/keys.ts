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

/**
 * The same for many at once: one for each id, null where there is none. `find` gives what it finds with its id, in
 * any order.
 */
export function* findEach<Row>(
  db: Statements,
  kind: Named,
  ids: readonly string[],
  find: (ids: readonly string[]) => Steps<readonly (readonly [string, Row])[]>,
): Steps<(Row | null)[]> {
  if (ids.length === 0) return []
  const found = new Map(yield* find(ids))
  for (const id of ids.filter((one) => !found.has(one))) {
    const target = yield* redirected(db, kind, id)
    const [row] = target === undefined ? [] : yield* find([target])
    if (row) found.set(id, row[1])
  }
  return ids.map((id) => found.get(id) ?? null)
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
