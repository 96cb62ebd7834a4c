import Database from 'better-sqlite3'
import { StoreError, type StoreProblem } from '../store-problem.ts'

const PROBLEMS: Readonly<Record<string, StoreProblem>> = {
  SQLITE_BUSY: 'locked',
  SQLITE_LOCKED: 'locked',
  SQLITE_CANTOPEN: 'unreachable',
  SQLITE_CORRUPT: 'damaged',
  SQLITE_FULL: 'disk-full',
  SQLITE_IOERR: 'disk-error',
  SQLITE_NOTADB: 'not-a-store',
  SQLITE_PERM: 'unreachable',
  SQLITE_READONLY: 'read-only',
}

/** The problem that an error of SQLite or of the file system tells, null for a bug. */
export function problemOf(error: unknown): StoreProblem | null {
  if (error instanceof StoreError) return error.code
  if (error instanceof Database.SqliteError) {
    // Extended codes carry a suffix: SQLITE_IOERR_WRITE.
    const [, name] = error.code.split('_')
    return PROBLEMS[`SQLITE_${name}`] ?? null
  }
  if (!(error instanceof Error) || !('code' in error)) return null
  if (error.code === 'ENOSPC' || error.code === 'EDQUOT') return 'disk-full'
  if (error.code === 'EROFS') return 'read-only'
  return 'syscall' in error ? 'unreachable' : null
}

/** Runs work on the database; faults outside the program reject with a `StoreError`. */
export async function guarded<Value>(work: () => Value): Promise<Value> {
  try {
    return work()
  } catch (error) {
    const problem = problemOf(error)
    throw problem === null || error instanceof StoreError ? error : new StoreError(problem, error)
  }
}
