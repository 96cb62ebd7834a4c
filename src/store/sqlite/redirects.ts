import type { Connection } from './connection.ts'

export type Named = 'article' | 'quote' | 'event' | 'actor'

/** What an id that is not in use any more stands for now; undefined when it never stood for anything. */
export const redirected = (db: Connection, kind: Named, id: string): string | undefined =>
  db.value<string>('SELECT target FROM redirect WHERE kind = ? AND id = ?', kind, id)

/** Lets an id that goes out of use lead to another, with all that led to it. */
export function retire(db: Connection, kind: Named, id: string, target: string): void {
  if (id === target) return
  db.run('UPDATE redirect SET target = ? WHERE kind = ? AND target = ?', target, kind, id)
  db.run('INSERT OR REPLACE INTO redirect VALUES (?, ?, ?)', kind, id, target)
  occupy(db, kind, target)
}

/** An id is in use (again). */
export const occupy = (db: Connection, kind: Named, id: string): void => {
  db.run('DELETE FROM redirect WHERE kind = ? AND id = ?', kind, id)
}

/** A thing is gone, and with it all that led to it. */
export const forget = (db: Connection, kind: Named, id: string): void => {
  db.run('DELETE FROM redirect WHERE kind = ? AND target = ?', kind, id)
}
