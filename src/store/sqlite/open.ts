import { accessSync, closeSync, constants, mkdirSync, openSync, readSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import Database from 'better-sqlite3'
import { fail, ok, type Result } from '../../domain/result.ts'
import { type MergeRules, standardRules } from '../merge-rules.ts'
import { createStore } from '../sql/create-store.ts'
import type { Backend } from '../sql/database.ts'
import type { Store } from '../store.ts'
import { StoreError, type StoreProblem } from '../store-problem.ts'
import { sqliteBackend } from './backend.ts'
import { connect } from './connection.ts'
import { migrate, verify } from './migrate.ts'
import { migrations } from './migrations/index.ts'
import { problemOf } from './problems.ts'

export interface SqliteOptions {
  readonly readOnly?: boolean
  /** Milliseconds to wait for another process; 5000 by default. */
  readonly patience?: number
  /** Megabytes of the file that are kept in memory: 32 by default; a large ingest is quicker with 256. */
  readonly cache?: number
  /** The file never grows beyond so many pages of 4096 bytes. */
  readonly largest?: number
  readonly rules?: MergeRules
  /** Sees each statement that runs. */
  readonly trace?: (sql: string) => void
}

const MAGIC = 'SQLite format 3\u0000'
/** Files up to this size are read through at the start, in some milliseconds a megabyte. */
const QUICKLY_CHECKED = 16 * 2 ** 20
/** Megabytes of the cache meanwhile. */
const CHECKING = 2

/** Opens the store in a file, or in memory for `:memory:`. */
export function openSqliteStore(path: string, options: SqliteOptions = {}): Result<Store, StoreProblem> {
  const opened = openSqliteBackend(path, options)
  return opened.ok ? ok(createStore(opened.value, options.rules ?? standardRules)) : opened
}

/**
 * Opens the database of a store in a file, or in memory for `:memory:`; the file and its folder are made where they are
 * missing. What is there already is never overwritten: it is brought up to date or refused with a code.
 */
export function openSqliteBackend(path: string, options: SqliteOptions = {}): Result<Backend, StoreProblem> {
  let raw: Database.Database | null = null
  try {
    const size = path === ':memory:' ? 0 : sizeOf(path, options.readOnly === true)
    raw = new Database(path, {
      readonly: options.readOnly === true,
      timeout: options.patience ?? 5000,
      ...(options.trace && { verbose: (sql?: unknown) => options.trace?.(String(sql)) }),
    })
    prepare(raw, size, options)
    return ok(sqliteBackend(connect(raw)))
  } catch (error) {
    raw?.close()
    const problem = problemOf(error)
    if (problem === null) throw error
    return fail(problem === 'unreachable' && !isWritable(dirname(path)) ? 'read-only' : problem, path)
  }
}

/** Whether files can be made in a folder: without that, SQLite cannot even read one that it writes a journal beside. */
function isWritable(folder: string): boolean {
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch (error) {
    // Of a folder that is not there nothing is known.
    return !(error instanceof Error && 'code' in error && ['EACCES', 'EROFS'].includes(String(error.code)))
  }
}

/** The file's size, 0 where there is none yet. Throws for what cannot be a store. */
function sizeOf(path: string, readOnly: boolean): number {
  const file = statSync(path, { throwIfNoEntry: false })
  if (!file) {
    if (readOnly) throw new StoreError('missing', path)
    mkdirSync(dirname(path), { recursive: true })
    return 0
  }
  if (!file.isFile()) throw new StoreError('unreachable', path)
  if (file.size > 0 && startOf(path) !== MAGIC) throw new StoreError('not-a-store', path)
  return file.size
}

function startOf(path: string): string {
  const bytes = Buffer.alloc(MAGIC.length)
  const file = openSync(path, 'r')
  try {
    readSync(file, bytes, 0, bytes.length, 0)
  } finally {
    closeSync(file)
  }
  return bytes.toString('latin1')
}

function prepare(raw: Database.Database, size: number, options: SqliteOptions): void {
  const version = verify(raw)
  // Nothing of what is read through needs to stay in memory.
  raw.pragma(`cache_size = ${-1000 * CHECKING}`)
  if (size > 0 && size <= QUICKLY_CHECKED && raw.pragma('quick_check(1)', { simple: true }) !== 'ok')
    throw new StoreError('damaged', 'quick check')
  raw.pragma(`cache_size = ${-1000 * (options.cache ?? 32)}`)
  if (options.largest !== undefined) raw.pragma(`max_page_count = ${options.largest}`)
  if (options.readOnly) {
    if (version < migrations.length) throw new StoreError('read-only', 'to be brought up to date')
    return
  }
  raw.pragma('journal_mode = WAL')
  raw.pragma('synchronous = NORMAL')
  raw.pragma('wal_autocheckpoint = 4000')
  raw.pragma('foreign_keys = ON')
  migrate(raw)
}
