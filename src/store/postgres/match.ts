import type { RecordKind } from '../search-port.ts'
import type { WordQuery } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'
import type { WordCounts } from '../sql/vocabulary.ts'

/** PostgreSQL's longest word is 2046 bytes; nobody looks for one near it. */
const LONGEST = 500

/** So many times the records that are wanted are looked for among the newest: their words come in bursts. */
const SPARE = 3
/** Fewer matches than these are all read. */
const FEW = 2000

export const isShort = (word: string): boolean => word.length <= LONGEST

/** Ids of the records with the largest positions that have a word of each group. */
export function* match(
  db: Statements,
  kind: RecordKind,
  { groups, range, counts }: WordQuery,
  limit: number,
): Steps<string[]> {
  const possible = groups.map((alternatives) => alternatives.filter((words) => words.every(isShort)))
  if (possible.some((alternatives) => alternatives.length === 0)) return []
  const query = possible.map(anyOf).join(' & ')
  const within = range ? 'position BETWEEN ? AND ?' : 'true'
  const bounds = range ?? []
  const window = windowFor(possible, counts ?? (yield* readCounts(db, kind, possible)), limit)
  if (window !== null) {
    const newest = `SELECT position, words FROM ${kind}_words WHERE ${within} ORDER BY position DESC LIMIT ?`
    const found = yield* db.values<string>(
      idsOf(
        kind,
        `SELECT position FROM (${newest}) AS newest WHERE words @@ ?::tsquery ORDER BY position DESC LIMIT ?`,
      ),
      ...bounds,
      window,
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

/**
 * How many of the newest records are to be looked through, where so many match that this is less than to read all
 * that match and keep the newest of them; null where it is not.
 */
function windowFor(groups: WordQuery['groups'], { records, of }: WordCounts, limit: number): number | null {
  // What stands in one record by chance: a word of a group, and one of each group.
  const share = groups.reduce((all, alternatives) => {
    const none = alternatives.reduce((rest, [word = '']) => rest * (1 - Math.min(1, of(word) / records)), 1)
    return all * (1 - none)
  }, 1)
  const matches = share * records
  const window = Math.ceil((SPARE * limit) / share)
  return matches > FEW && window < matches ? window : null
}

function* readCounts(db: Statements, kind: RecordKind, groups: WordQuery['groups']): Steps<WordCounts> {
  const words = groups.flatMap((alternatives) => alternatives.flatMap(([word]) => word ?? []))
  const rows = yield* db.all<{ word: string; records: number }>(
    `SELECT word, records FROM json_array_elements_text(?::json) AS wanted JOIN vocabulary ON word = wanted.value
     WHERE kind = ? UNION ALL SELECT '', value FROM tally WHERE name = ?`,
    JSON.stringify(words),
    kind,
    `${kind}s`,
  )
  const counts = new Map(rows.map(({ word, records }) => [word, records]))
  return { records: counts.get('') ?? 0, of: (word) => counts.get(word) ?? 0 }
}

/** A word stands in quotation marks, with them and the backslash doubled. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const anyOf = (alternatives: readonly (readonly string[])[]): string =>
  `(${alternatives.map((words) => `(${words.map(quoted).join(' & ')})`).join(' | ')})`
