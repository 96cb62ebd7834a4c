import type Database from 'better-sqlite3'

import type { Value } from '../sql/steps.ts'

/** A database whose statements are prepared once, at their first use. */
export interface Connection {
  readonly raw: Database.Database
  /** The first row. */
  one<Row>(sql: string, ...values: readonly Value[]): Row | undefined
  all<Row>(sql: string, ...values: readonly Value[]): Row[]
  /** The first column of the first row. */
  value<Item extends Value>(sql: string, ...values: readonly Value[]): Item | undefined
  /** The first column of every row. */
  values<Item extends Value>(sql: string, ...values: readonly Value[]): Item[]
  /** The number of rows changed. */
  run(sql: string, ...values: readonly Value[]): number
}

export function connect(raw: Database.Database): Connection {
  const rows = remembering((sql) => raw.prepare(sql))
  const columns = remembering((sql) => raw.prepare(sql).pluck())
  return {
    raw,
    one: <Row>(sql: string, ...values: readonly Value[]) => rows(sql).get(...values) as Row | undefined,
    all: <Row>(sql: string, ...values: readonly Value[]) => rows(sql).all(...values) as Row[],
    value: <Item extends Value>(sql: string, ...values: readonly Value[]) =>
      columns(sql).get(...values) as Item | undefined,
    values: <Item extends Value>(sql: string, ...values: readonly Value[]) =>
      columns(sql).all(...values) as Item[],
    run: (sql, ...values) => rows(sql).run(...values).changes,
  }
}

function remembering<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>()
  return (key) => {
    const known = made.get(key)
    if (known !== undefined) return known
    const value = make(key)
    made.set(key, value)
    return value
  }
}
