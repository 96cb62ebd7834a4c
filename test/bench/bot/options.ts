import { readArguments } from '../arguments.ts'

export interface BotOptions {
  /** Quotes in the store. */
  readonly records: number
  /** Interactions a second, all together. */
  readonly rate: number
  readonly seconds: number
  readonly mode: 'gateway' | 'http'
  /** Bots: each has a shard of its own or, over HTTP, every so manieth interaction. */
  readonly processes: number
  readonly seed: number
  /** Interactions that each bot answers, one after the other, before anything is measured. */
  readonly warm: number
  /** Quotes from which all questions are made: of fewer, more questions come again. */
  readonly sample: number
  /** The file of an SQLite store that is used as it is, or filled and kept; null: one of its own. */
  readonly file: string | null
  /** The address of a PostgreSQL database, to which the file is copied first where it is empty; null: none. */
  readonly server: string | null
  /** A command that is run in the middle, such as one that restarts the database. */
  readonly during: string | null
  /** Where each bot writes a profile of its processor time; null: none is made. */
  readonly profile: string | null
}

export function readOptions(args: readonly string[]): BotOptions {
  const values = readArguments(
    {
      records: '10000',
      rate: '500',
      seconds: '30',
      mode: 'gateway',
      processes: '1',
      seed: '20220112',
      warm: '1500',
      sample: '400',
      file: null,
      store: 'sqlite',
      during: null,
      profile: null,
    },
    args,
  )
  const { mode } = values
  if (mode !== 'gateway' && mode !== 'http') throw new Error('--mode gateway or --mode http')
  return {
    records: Number(values.records),
    rate: Number(values.rate),
    seconds: Number(values.seconds),
    mode,
    processes: Number(values.processes),
    seed: Number(values.seed),
    warm: Number(values.warm),
    sample: Number(values.sample),
    file: values.file,
    server: serverOf(values.store, values.records, values.seed),
    during: values.during,
    profile: values.profile,
  }
}

/** `postgres`: the database for tests on this machine, in a schema that is kept afterwards. */
const serverOf = (store: string, records: string, seed: string): string | null => {
  if (store === 'sqlite') return null
  return store === 'postgres'
    ? `postgres://postgres@127.0.0.1/test?schema=verbatim_bench_bot_${records}_${seed}`
    : store
}
