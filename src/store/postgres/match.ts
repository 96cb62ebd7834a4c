import type { RecordKind } from '../search-port.ts'
import type { WordQuery } from '../sql/database.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'
import type { WordCounts } from '../sql/word-counts.ts'
import { horizons } from './horizons.ts'

/** PostgreSQL's longest word is 2046 bytes; nobody looks for one near it. */
const LONGEST = 500

/** Fewer matches than these are all read and sorted. */
const FEW = 500
/** So many times the records that are wanted are looked for among the newest: words come in bursts. */
const SPARE = 3
/** So many records are looked through one by one in less time than the index tells which of them match. */
const WINDOW = 4000
/** The same where an index of those records alone is asked. */
const SMALL_WINDOW = 800
/** The index passes over so many records in the time in which one is read. */
const PASSED = 20
/** Of tags it is not known how many records have them: publishers have many, most actors few. */
const TAGGED = 0.03

export const isShort = (word: string): boolean => word.length <= LONGEST

/**
 * Ids of the records with the largest positions that have a word of each group. Where many match, the newest records
 * alone are looked at first: to read all that match, and throw most away, is what takes long.
 */
export function* match(
  db: Statements,
  kind: RecordKind,
  { groups, range, counts }: WordQuery,
  limit: number,
): Steps<string[]> {
  const possible = groups.map((alternatives) => alternatives.filter((words) => words.every(isShort)))
  if (possible.some((alternatives) => alternatives.length === 0)) return []
  const query = possible.map(anyOf).join(' & ')
  const known = counts ?? (yield* readCounts(db, kind, possible))
  const share = shareOf(possible, known)
  const matches = share * known.records
  if (matches > FEW) {
    const newest = Math.ceil((SPARE * limit) / share)
    const ahead = range ? undefined : known.horizons.find(({ records }) => records >= newest)
    const horizon = ahead && (ahead.indexed || ahead.records < PASSED * matches) ? ahead : undefined
    const found =
      newest <= (horizon?.indexed ? SMALL_WINDOW : WINDOW)
        ? yield* amongNewest(db, kind, query, range, newest, limit)
        : horizon
          ? yield* within(db, kind, query, [horizon.position, Number.MAX_SAFE_INTEGER], limit)
          : []
    if (found.length === limit) return found
  }
  return yield* within(db, kind, query, range, limit)
}

const amongNewest = (
  db: Statements,
  kind: RecordKind,
  query: string,
  range: WordQuery['range'],
  newest: number,
  limit: number,
): Steps<string[]> =>
  db.values<string>(
    idsOf(
      kind,
      `SELECT position FROM (
         SELECT position, words FROM ${kind}_words ${inRange(range)} ORDER BY position DESC LIMIT ?
       ) AS newest WHERE words @@ ?::tsquery ORDER BY position DESC LIMIT ?`,
    ),
    ...(range ?? []),
    newest,
    query,
    limit,
  )

const within = (
  db: Statements,
  kind: RecordKind,
  query: string,
  range: WordQuery['range'],
  limit: number,
): Steps<string[]> =>
  db.values<string>(
    idsOf(
      kind,
      // Without « + 0 » the planner may walk through all records from the newest on until enough of them match.
      `SELECT position FROM (SELECT position, words FROM ${kind}_words ${inRange(range)}) AS ranged
       WHERE words @@ ?::tsquery ORDER BY position + 0 DESC LIMIT ?`,
    ),
    ...(range ?? []),
    query,
    limit,
  )

const inRange = (range: WordQuery['range']): string => (range ? 'WHERE position BETWEEN ? AND ?' : '')

const idsOf = (kind: RecordKind, hits: string): string =>
  `SELECT id FROM (${hits}) AS hit JOIN ${kind} USING (position) ORDER BY hit.position DESC`

/**
 * The share of records that have a word of each group: between what it were if words came together by chance and, as
 * with the words of a name, always.
 */
function shareOf(groups: WordQuery['groups'], { records, of }: WordCounts): number {
  if (records === 0) return 0
  const without = ([word = '']: readonly string[]): number =>
    1 - (word.startsWith('_') ? TAGGED : Math.min(1, of(word) / records))
  const shares = groups.map(
    (alternatives) => 1 - alternatives.reduce((none, words) => none * without(words), 1),
  )
  const byChance = shares.reduce((all, share) => all * share, 1)
  return Math.sqrt(byChance * Math.min(...shares))
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
  const all = counts.get('') ?? 0
  const of = (word: string): number => counts.get(word) ?? 0
  return { records: all, of, horizons: yield* horizons(db, kind, all) }
}

/** A word stands in quotation marks, with them and the backslash doubled. */
const quoted = (word: string): string => `'${word.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`

const anyOf = (alternatives: readonly (readonly string[])[]): string =>
  `(${alternatives.map((words) => `(${words.map(quoted).join(' & ')})`).join(' | ')})`
