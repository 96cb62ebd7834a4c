import type { RecordKind } from '../search-port.ts'
import type { Dialect, WordChange, WordQuery } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'

/** What is SQLite's own: its JSON functions and its full-text index. */
export const dialect: Dialect = {
  texts: 'json_each(?)',
  integers: 'json_each(?)',
  match: (db, kind, { groups, range }, limit) => {
    // The range stands in the statement only where it is asked for: FTS5 is slow at ranges that hold everything.
    const hits = `SELECT rowid AS position FROM ${kind}_words WHERE ${kind}_words MATCH ?
      ${range ? 'AND rowid BETWEEN ? AND ?' : ''} ORDER BY rowid DESC LIMIT ?`
    return db.values<string>(
      `SELECT id FROM (${hits}) AS hit CROSS JOIN ${kind} USING (position) ORDER BY hit.position DESC`,
      groups.map(anyOf).join(' AND '),
      ...(range ?? []),
      limit,
    )
  },
  writeWords,
  clearWords: (db, kind) => db.write(`INSERT INTO ${kind}_words (${kind}_words) VALUES ('delete-all')`),
  *countWords(db, kind, counts) {
    for (const [word, by] of counts)
      yield* db.write(
        `INSERT INTO vocabulary VALUES (?, ?, ?)
         ON CONFLICT (kind, word) DO UPDATE SET records = vocabulary.records + excluded.records`,
        kind,
        word,
        by,
      )
  },
}

const anyOf = (alternatives: WordQuery['groups'][number]): string => {
  const terms = alternatives.map((words) => {
    const all = words.map((word) => `"${word}"`).join(' AND ')
    return words.length < 2 ? all : `(${all})`
  })
  return terms.length < 2 ? (terms[0] ?? '') : `(${terms.join(' OR ')})`
}

/** FTS5 starts a new segment whenever a row number is smaller than the one before: hence the order. */
function* writeWords(db: Statements, kind: RecordKind, changes: readonly WordChange[]): Steps<void> {
  for (const { position, stored, terms } of changes) {
    if (stored) yield* db.write(`DELETE FROM ${kind}_words WHERE rowid = ?`, position)
    if (terms)
      yield* db.write(
        `INSERT INTO ${kind}_words (rowid, words) VALUES (?, ?)`,
        position,
        [...terms].join(' '),
      )
  }
}
