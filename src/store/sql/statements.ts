import type { Steps, Value } from './steps.ts'

/** What work on a database asks it. Placeholders are question marks; a key that is made is `RETURNING`ed. */
export interface Statements {
  /** The first row. */
  one<Row>(sql: string, ...values: readonly Value[]): Steps<Row | undefined>
  all<Row>(sql: string, ...values: readonly Value[]): Steps<Row[]>
  /** The first column of the first row. */
  value<Item extends Value>(sql: string, ...values: readonly Value[]): Steps<Item | undefined>
  /** The first column of every row. */
  values<Item extends Value>(sql: string, ...values: readonly Value[]): Steps<Item[]>
  /** The number of rows changed. */
  run(sql: string, ...values: readonly Value[]): Steps<number>
  /** Changes rows, at the latest before the next statement that gives something. */
  write(sql: string, ...values: readonly Value[]): Steps<void>
}
