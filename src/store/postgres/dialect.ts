import type { RecordKind } from '../search-port.ts'
import type { Dialect, WordChange } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'

/** PostgreSQL's longest word is 2046 bytes; nobody looks for one near it. */
const LONGEST = 500

/** Records written in one statement. */
const AT_ONCE = 1000

/** What is PostgreSQL's own: its JSON functions and its text search, to which all words are given as they are. */
export const dialect: Dialect = {
  texts: 'json_array_elements_text(?::json)',
  integers: '(SELECT item.value::bigint AS value FROM json_array_elements_text(?::json) AS item)',
  *match(db, kind, { groups, range }, limit) {
    const possible = groups.map((alternatives) => alternatives.filter((words) => words.every(isShort)))
    if (possible.some((alternatives) => alternatives.length === 0)) return []
    // Without « + 0 » the planner may walk through all records from the newest on until enough of them match.
    const hits = `SELECT position FROM ${kind}_words WHERE words @@ ?::tsquery
      ${range ? 'AND position BETWEEN ? AND ?' : ''} ORDER BY position + 0 DESC LIMIT ?`
    return yield* db.values<string>(
      `SELECT id FROM (${hits}) AS hit JOIN ${kind} USING (position) ORDER BY hit.position DESC`,
      possible.map(anyOf).join(' & '),
      ...(range ?? []),
      limit,
    )
  },
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

const isShort = (word: string): boolean => word.length <= LONGEST

/** A word stands in quotation marks, with them and the backslash doubled. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const anyOf = (alternatives: readonly (readonly string[])[]): string =>
  `(${alternatives.map((words) => `(${words.map(quoted).join(' & ')})`).join(' | ')})`

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
