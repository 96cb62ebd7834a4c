import type { Day } from '../../domain/civil-date.ts'

export interface IngestOptions {
  readonly json?: boolean
  readonly published?: Day
  /** Threads that extract; as many as the machine has cores when it is left out. */
  readonly jobs?: number
  /** Begins anew where an ingest of the same files was interrupted. */
  readonly again?: boolean
}
