import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

export type Named = 'article' | 'quote' | 'event' | 'actor'

/** What an id that is not in use any more stands for now; undefined when it never stood for anything. */
export function* redirected(db: Statements, kind: Named, id: string): Steps<string | undefined> {
  return yield* db.value<string>('SELECT target FROM redirect WHERE kind = ? AND id = ?', kind, id)
}

/** Lets an id that goes out of use lead to another, with all that led to it. */
export function* retire(db: Statements, kind: Named, id: string, target: string): Steps<void> {
  if (id === target) return
  yield* db.write('UPDATE redirect SET target = ? WHERE kind = ? AND target = ?', target, kind, id)
  yield* db.write(
    'INSERT INTO redirect VALUES (?, ?, ?) ON CONFLICT (kind, id) DO UPDATE SET target = excluded.target',
    kind,
    id,
    target,
  )
  yield* occupy(db, kind, target)
}

/** An id is in use (again). */
export function* occupy(db: Statements, kind: Named, id: string): Steps<void> {
  yield* db.write('DELETE FROM redirect WHERE kind = ? AND id = ?', kind, id)
}

/** A thing is gone, and with it all that led to it. */
export function* forget(db: Statements, kind: Named, id: string): Steps<void> {
  yield* db.write('DELETE FROM redirect WHERE kind = ? AND target = ?', kind, id)
}
