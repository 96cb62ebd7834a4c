import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { readArguments } from '../arguments.ts'

export interface Options {
  /** Quotes in the corpus. */
  readonly records: number
  readonly seed: number
  /** Damaged queries in each of the two sets. */
  readonly queries: number
  /** Queries for which fuse.js scans everything; 0: no scan. */
  readonly scan: number
  /** Articles that `verbatim ingest` puts into a copy of the file while it is asked; 0: none. */
  readonly ingesting: number
  /** The address of a PostgreSQL database to which the SQLite store is copied first; null: none. */
  readonly server: string | null
  /** The file of an SQLite store; made when it is missing, kept afterwards. */
  readonly file: string
}

/** `postgres`: the database for tests on this machine, in a schema that is kept afterwards. */
const serverOf = (store: string, records: number, seed: number): string | null => {
  if (store === 'sqlite') return null
  return store === 'postgres'
    ? `postgres://postgres@127.0.0.1/test?schema=verbatim_bench_${records}_${seed}`
    : store
}

export function readOptions(args: readonly string[]): Options {
  const values = readArguments(
    {
      records: '10000',
      seed: '20220112',
      queries: '299',
      scan: '60',
      ingesting: '0',
      store: 'sqlite',
      file: null,
    },
    args,
  )
  const records = Number(values.records)
  const seed = Number(values.seed)
  return {
    records,
    seed,
    queries: Number(values.queries),
    scan: Number(values.scan),
    ingesting: Number(values.ingesting),
    server: serverOf(values.store, records, seed),
    file: values.file ?? join(tmpdir(), `verbatim-bench-${records}-${seed}.sqlite`),
  }
}
