import type { Notes } from '../notes.ts'
import type { Database } from './database.ts'

/** The last character there is. */
const LAST = '\u{10FFFF}'

export const notes = (data: Database): Notes => ({
  get: async (key) =>
    (await data.read((db) => db.value<string>('SELECT text FROM note WHERE key = ?', key))) ?? null,
  keys: (prefix) =>
    data.read((db) =>
      db.values<string>(
        'SELECT key FROM note WHERE key >= ? AND key < ? ORDER BY key',
        prefix,
        `${prefix}${LAST}`,
      ),
    ),
  set: (key, text) =>
    data.change((db) =>
      text === null
        ? db.write('DELETE FROM note WHERE key = ?', key)
        : db.write(
            'INSERT INTO note VALUES (?, ?) ON CONFLICT (key) DO UPDATE SET text = excluded.text',
            key,
            text,
          ),
    ),
})
