import type { DamagedQuery } from './damage.ts'

/** What a measuring process is given. */
export interface Job {
  /** A file, or the address of a database. */
  readonly store: string
  readonly queries: readonly DamagedQuery[]
  readonly beginnings: readonly string[]
}

export interface Hits {
  readonly asked: number
  readonly hits: number
}

/** What the search process reports. */
export interface Measured {
  /** Milliseconds from the start of the process to the first answer. */
  readonly ready: number
  /** Milliseconds, one for each query: the fastest of some rounds, warm. */
  readonly lookups: readonly number[]
  /** Milliseconds of the processor for the same queries: what a look-up costs on a busy machine too. */
  readonly work: readonly number[]
  readonly completions: readonly number[]
  /** Milliseconds by name of the hard case. */
  readonly hard: Readonly<Record<string, number>>
  readonly recall: Readonly<Record<string, Hits>>
  /** Bytes resident when all was done. */
  readonly memory: number
}

/** What a process is given that asks while another one ingests. */
export interface MeanwhileJob extends Job {
  readonly documents: string
}

export interface Meanwhile {
  /** Of the ingest. */
  readonly exit: number | null
  /** That the ingest added. */
  readonly articles: number
  /** From its first transaction to its end. */
  readonly seconds: number
  /** Milliseconds of each, in that time. */
  readonly lookups: readonly number[]
  readonly completions: readonly number[]
}

/** What a full scan by fuse.js is given, and reports. */
export interface ScanJob {
  readonly records: number
  readonly seed: number
  readonly queries: readonly DamagedQuery[]
}

export interface Scanned {
  readonly lookups: readonly number[]
  readonly recall: Readonly<Record<string, Hits>>
  readonly memory: number
}

/** Counts the queries whose record was among the first five. */
export function countHits(queries: readonly DamagedQuery[], found: readonly boolean[]): Record<string, Hits> {
  const recall: Record<string, Hits> = {}
  for (const [i, { kind }] of queries.entries()) {
    const { asked, hits } = recall[kind] ?? { asked: 0, hits: 0 }
    recall[kind] = { asked: asked + 1, hits: hits + (found[i] ? 1 : 0) }
  }
  return recall
}
