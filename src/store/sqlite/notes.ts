import type { Notes } from '../notes.ts'
import type { Connection } from './connection.ts'
import { guarded } from './problems.ts'

export const notes = (db: Connection): Notes => ({
  get: (key) => guarded(() => db.value<string>('SELECT text FROM note WHERE key = ?', key) ?? null),
  keys: (prefix) =>
    guarded(() =>
      db.values<string>(
        'SELECT key FROM note WHERE key >= ? AND key < ? ORDER BY key',
        prefix,
        `${prefix}\u{10FFFF}`,
      ),
    ),
  set: (key, text) =>
    guarded(() => {
      if (text === null) db.run('DELETE FROM note WHERE key = ?', key)
      else db.run('INSERT OR REPLACE INTO note VALUES (?, ?)', key, text)
    }),
})
