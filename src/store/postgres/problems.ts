import { StoreError, type StoreProblem } from '../store-problem.ts'

/** By the code of an error (SQLSTATE), or by the first two characters of it. */
const PROBLEMS: Readonly<Record<string, StoreProblem>> = {
  '08': 'gone',
  '28': 'denied',
  '3D': 'denied',
  // The schema is not there for this user.
  '3F': 'denied',
  '53': 'busy',
  '58': 'disk-error',
  '42501': 'denied',
  '53100': 'disk-full',
  '25006': 'read-only',
  '55P03': 'locked',
  '57014': 'over-limit',
  '57P01': 'gone',
  '57P02': 'gone',
  '57P03': 'gone',
  XX001: 'damaged',
  XX002: 'damaged',
  ECONNREFUSED: 'gone',
  ECONNRESET: 'gone',
  EPIPE: 'gone',
  ETIMEDOUT: 'slow',
  EHOSTUNREACH: 'gone',
  ENETUNREACH: 'gone',
  ENOTFOUND: 'gone',
  EAI_AGAIN: 'gone',
}

/** What `pg` says without a code. */
const TEXTS: readonly (readonly [RegExp, StoreProblem])[] = [
  [/timeout expired|timeout exceeded|due to connection timeout/i, 'slow'],
  [/query read timeout/i, 'over-limit'],
  [/terminated unexpectedly|connection error|not queryable|Connection ended/i, 'gone'],
  [/password|SASL|SSL|pg_hba/i, 'denied'],
]

/** The problem that an error of PostgreSQL or of the way to it tells, null for a bug. */
export function problemOf(error: unknown): StoreProblem | null {
  if (error instanceof StoreError) return error.code
  if (!(error instanceof Error)) return null
  // All addresses of a name were tried.
  if (error instanceof AggregateError && error.errors.length > 0) return problemOf(error.errors[0])
  const code = codeOf(error)
  const known = PROBLEMS[code] ?? PROBLEMS[code.slice(0, 2)]
  if (known) return known
  return code === '' ? (TEXTS.find(([pattern]) => pattern.test(error.message))?.[1] ?? null) : null
}

/** SQLSTATE or the system's code, empty where the error has none. */
export const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : ''

/** A `StoreError` for a fault outside the program, otherwise the error. */
export function asStoreError(error: unknown): unknown {
  const problem = problemOf(error)
  return problem === null || error instanceof StoreError ? error : new StoreError(problem, error)
}
