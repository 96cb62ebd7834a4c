import type { RecordKind } from '../search-port.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'
import type { Horizon, WordCounts } from './word-counts.ts'

/** Runs work on a database. Rejects with a `StoreError` for faults outside the program. */
export interface Database {
  read<Result>(work: (db: Statements) => Steps<Result>): Promise<Result>
  /** Reads that all see the same state. */
  snapshot<Result>(work: (db: Statements) => Steps<Result>): Promise<Result>
  /** All or nothing, beside others: what it changes must say what it was thought to be. */
  change<Result>(work: (db: Statements) => Steps<Result>): Promise<Result>
  /** All or nothing, one writer at a time. Either kind may run anew where another was in the way. */
  write<Result>(work: (db: Statements) => Steps<Result>): Promise<Result>
}

/** A record's words in the index: what was there, and what is wanted; null for nothing. */
export interface WordChange {
  readonly position: number
  readonly stored: boolean
  readonly terms: ReadonlySet<string> | null
}

/** Of each group one alternative is wanted, of an alternative all words. At least one group, none empty. */
export interface WordQuery {
  readonly groups: readonly (readonly (readonly string[])[])[]
  /** Positions, both inclusive. */
  readonly range: readonly [number, number] | null
  /** How common words are, where that is known without asking. */
  readonly counts: WordCounts | null
}

/** What each kind of database says in its own way. */
export interface Dialect {
  /** What stands in `FROM` for the items of the JSON array of a placeholder: a table with a column `value`. */
  readonly texts: string
  readonly integers: string
  /** Ids of the records with the largest positions. */
  match(db: Statements, kind: RecordKind, query: WordQuery, limit: number): Steps<string[]>
  /**
   * Where a search may stop, the nearest first; `all`: the number of records. Left out where the index stops at its
   * limit by itself.
   */
  horizons?(db: Statements, kind: RecordKind, all: number): Steps<readonly Horizon[]>
  /** In the order of positions. */
  writeWords(db: Statements, kind: RecordKind, changes: readonly WordChange[]): Steps<void>
  /** Takes all of a kind out of the index. */
  clearWords(db: Statements, kind: RecordKind): Steps<void>
  /** What the number of records with each word grows by. */
  countWords(db: Statements, kind: RecordKind, counts: readonly (readonly [string, number])[]): Steps<void>
}

/** A transaction of the only writer that is kept open from one piece of work to the next. */
export interface Session {
  run<Result>(work: (db: Statements) => Steps<Result>): Promise<Result>
  commit(): Promise<void>
  rollback(): Promise<void>
}

/** A database that is open and up to date. */
export interface Backend extends Database {
  /** The same, where reads must see the last change: others may come from a copy that is some seconds old. */
  readonly current: Database
  readonly dialect: Dialect
  hold(): Promise<Session>
  /** Does what is due after large changes. */
  tidy(): Promise<void>
  close(): Promise<void>
}
