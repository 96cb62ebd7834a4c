import type { ClientBase } from 'pg'
import type { RecordKind } from '../search-port.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'
import type { Horizon } from '../sql/word-counts.ts'
import { codeOf } from './problems.ts'

// A common word is looked for among the newest records first. The index of all words tells where it stands in any of
// them, which takes long; so there are smaller ones, each of the words of the records from some position on. Their names
// say which: `quote_words_from_99131737505880`. They change no answer, and who has none is only slower.

/** How many of the newest records have indexes of their own; as long as that is half of all at most. */
const SIZES: readonly number[] = [8_000, 64_000, 256_000]

/** Another process does the same, or a long look-up is in the way: there is a next time. */
const LEFT = ['23505', '40P01', '42704', '42P07', '55P03']
/** Milliseconds for which nobody may read, when an index is to go. */
const DROP_WITHIN = 500

const startOf = (kind: RecordKind): string => `${kind}_words_from_`

const namesLike = (parameter: string): string => `SELECT indexname AS name FROM pg_indexes
  WHERE schemaname = current_schema() AND starts_with(indexname, ${parameter})`

/** Where the smaller indexes begin, the one of the fewest records first, and how many have come to be in each. */
export function* newestIndexes(db: Statements, kind: RecordKind): Steps<Horizon[]> {
  const start = startOf(kind)
  const found: Horizon[] = []
  for (const name of yield* db.values<string>(namesLike('?'), start)) {
    const position = Number(name.slice(start.length))
    const records = yield* db.value<number>(
      `SELECT count(*) FROM ${kind}_words WHERE position >= ?`,
      position,
    )
    found.push({ position, records: records ?? 0, indexed: true })
  }
  return found.sort((a, b) => a.records - b.records)
}

/** Makes the indexes of the newest records of a kind, and those anew that have twice or half as many as they should. */
export async function renewNewest(
  client: ClientBase,
  kind: RecordKind,
  sizes: readonly number[] = SIZES,
): Promise<void> {
  const value = async (sql: string, ...values: readonly unknown[]): Promise<number | null> =>
    (await client.query({ text: sql, values: [...values], rowMode: 'array' })).rows[0]?.[0] ?? null
  const all = (await value('SELECT value FROM tally WHERE name = $1', `${kind}s`)) ?? 0
  const { rows } = await client.query<{ name: string }>(namesLike('$1'), [startOf(kind)])
  const missing = new Set(sizes.filter((size) => size <= all / 2))
  const spare: string[] = []
  for (const { name } of rows) {
    const position = name.slice(startOf(kind).length)
    const records = (await value(`SELECT count(*) FROM ${kind}_words WHERE position >= $1`, position)) ?? 0
    const size = [...missing].find((wanted) => records >= wanted / 2 && records <= wanted * 2)
    if (size !== undefined) missing.delete(size)
    else spare.push(name)
  }
  for (const size of missing) {
    const from = await value(
      `SELECT position FROM ${kind}_words ORDER BY position DESC LIMIT 1 OFFSET $1`,
      size - 1,
    )
    if (from !== null)
      await orLeave(
        client.query(
          `CREATE INDEX IF NOT EXISTS ${startOf(kind)}${from} ON ${kind}_words USING GIN (words) WHERE position >= ${from}`,
        ),
      )
  }
  for (const name of spare)
    await orLeave(client.query(`SET LOCAL lock_timeout = ${DROP_WITHIN}; DROP INDEX IF EXISTS ${name}`))
}

async function orLeave(work: Promise<unknown>): Promise<void> {
  try {
    await work
  } catch (error) {
    if (!LEFT.includes(codeOf(error))) throw error
  }
}
