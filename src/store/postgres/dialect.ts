import type { RecordKind } from '../search-port.ts'
import type { Dialect, WordChange } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'
import { horizons } from './horizons.ts'
import { isShort, match } from './match.ts'

/** Records written in one statement. */
const AT_ONCE = 1000

/** What is PostgreSQL's own: its JSON functions and its text search, to which all words are given as they are. */
export const dialect: Dialect = {
  texts: 'json_array_elements_text(?::json)',
  integers: '(SELECT item.value::bigint AS value FROM json_array_elements_text(?::json) AS item)',
  match,
  horizons,
  writeWords,
  clearWords: (db, kind) => db.write(`DELETE FROM ${kind}_words`),
  *countWords(db, kind, counts) {
    for (let at = 0; at < counts.length; at += AT_ONCE)
      yield* db.write(
        `INSERT INTO vocabulary SELECT ?::text, word, records
         FROM json_to_recordset(?::json) AS new (word text, records bigint)
         ON CONFLICT (kind, word) DO UPDATE SET records = vocabulary.records + excluded.records`,
        kind,
        JSON.stringify(
          counts
            .slice(at, at + AT_ONCE)
            .filter(([word]) => isShort(word))
            .map(([word, records]) => ({ word, records })),
        ),
      )
  },
}

function* writeWords(db: Statements, kind: RecordKind, changes: readonly WordChange[]): Steps<void> {
  const gone = changes.filter(({ stored }) => stored).map(({ position }) => position)
  if (gone.length > 0)
    yield* db.write(
      `DELETE FROM ${kind}_words WHERE position IN
       (SELECT item.value::bigint FROM json_array_elements_text(?::json) AS item)`,
      JSON.stringify(gone),
    )
  const added = changes.flatMap(({ position, terms }) =>
    terms ? [{ position, terms: [...terms].filter(isShort).join(' ') }] : [],
  )
  for (let at = 0; at < added.length; at += AT_ONCE)
    yield* db.write(
      `INSERT INTO ${kind}_words SELECT position, array_to_tsvector(string_to_array(terms, ' '))
       FROM json_to_recordset(?::json) AS new (position bigint, terms text)`,
      JSON.stringify(added.slice(at, at + AT_ONCE)),
    )
}
