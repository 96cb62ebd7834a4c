import type { RecordKind } from '../search-port.ts'
import type { WordQuery } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'

/** PostgreSQL's longest word is 2046 bytes; nobody looks for one near it. */
const LONGEST = 500

/** Records that are read, newest first, where so many match that these are thought to suffice. */
const NEWEST = 4000

export const isShort = (word: string): boolean => word.length <= LONGEST

/** Ids of the records with the largest positions that have a word of each group. */
export function* match(
  db: Statements,
  kind: RecordKind,
  { groups, range }: WordQuery,
  limit: number,
): Steps<string[]> {
  const possible = groups.map((alternatives) => alternatives.filter((words) => words.every(isShort)))
  if (possible.some((alternatives) => alternatives.length === 0)) return []
  const query = possible.map(anyOf).join(' & ')
  const within = range ? 'position BETWEEN ? AND ?' : 'true'
  const bounds = range ?? []
  if (yield* isCommon(db, kind, possible, limit)) {
    const newest = `SELECT position, words FROM ${kind}_words WHERE ${within} ORDER BY position DESC LIMIT ${NEWEST}`
    const found = yield* db.values<string>(
      idsOf(
        kind,
        `SELECT position FROM (${newest}) AS newest WHERE words @@ ?::tsquery ORDER BY position DESC LIMIT ?`,
      ),
      ...bounds,
      query,
      limit,
    )
    if (found.length === limit) return found
  }
  // Without « + 0 » the planner may walk through all records from the newest on until enough of them match.
  const hits = `SELECT position FROM ${kind}_words WHERE words @@ ?::tsquery AND ${within} ORDER BY position + 0 DESC LIMIT ?`
  return yield* db.values<string>(idsOf(kind, hits), query, ...bounds, limit)
}

const idsOf = (kind: RecordKind, hits: string): string =>
  `SELECT id FROM (${hits}) AS hit JOIN ${kind} USING (position) ORDER BY hit.position DESC`

/** Whether so many records match that the newest few thousand hold enough of them, as far as counts of words tell. */
function* isCommon(
  db: Statements,
  kind: RecordKind,
  groups: WordQuery['groups'],
  limit: number,
): Steps<boolean> {
  // Three groups are rarely all of common words.
  if (groups.length > 2) return false
  const records = (yield* db.value<number>('SELECT value FROM tally WHERE name = ?', `${kind}s`)) ?? 0
  if (records <= NEWEST) return false
  let share = 1
  for (const alternatives of groups) {
    const words = alternatives.flatMap(([word]) => word ?? [])
    const most = yield* db.value<number>(
      `SELECT max(records) FROM vocabulary WHERE kind = ? AND word IN (${words.map(() => '?').join(', ')})`,
      kind,
      ...words,
    )
    share *= (most ?? 0) / records
  }
  return share * NEWEST > 2 * limit
}

/** A word stands in quotation marks, with them and the backslash doubled. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const anyOf = (alternatives: readonly (readonly string[])[]): string =>
  `(${alternatives.map((words) => `(${words.map(quoted).join(' & ')})`).join(' | ')})`
