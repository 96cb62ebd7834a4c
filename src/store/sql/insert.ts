import type { Statements } from './statements.ts'
import type { Steps, Value } from './steps.ts'

interface Insertion {
  readonly table: string
  readonly sql: string
}

/**
 * A row that gets a key of its own, the column of the table's name: one more than the largest. `born` is the same
 * number where it is among the columns.
 */
export function insertion(table: string, ...columns: readonly string[]): Insertion {
  const next = `(SELECT coalesce(max(${table}), 0) + 1 FROM ${table})`
  const values = columns.map((column) => (column === 'born' ? next : '?'))
  return {
    table,
    sql: `INSERT INTO ${table} (${[table, ...columns].join(', ')})
      VALUES (${[next, ...values].join(', ')}) RETURNING ${table}`,
  }
}

/** Adds a row, its values in the order of the columns but `born`, and gives its key. */
export function* insert(
  db: Statements,
  { table, sql }: Insertion,
  ...values: readonly Value[]
): Steps<number> {
  const key = yield* db.value<number>(sql, ...values)
  if (key === undefined) throw new Error(`no key for a new ${table}`)
  return key
}
