import { parseArgs } from 'node:util'

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
  const { values } = parseArgs({
    args: [...args],
    options: {
      records: { type: 'string', default: '10000' },
      rate: { type: 'string', default: '500' },
      seconds: { type: 'string', default: '30' },
      mode: { type: 'string', default: 'gateway' },
      processes: { type: 'string', default: '1' },
      seed: { type: 'string', default: '20220112' },
      warm: { type: 'string', default: '1500' },
      sample: { type: 'string', default: '400' },
      file: { type: 'string' },
      store: { type: 'string', default: 'sqlite' },
      during: { type: 'string' },
      profile: { type: 'string' },
    },
  })
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
    file: values.file ?? null,
    server: serverOf(values.store, values.records, values.seed),
    during: values.during ?? null,
    profile: values.profile ?? null,
  }
}

/** `postgres`: the database for tests on this machine, in a schema that is kept afterwards. */
const serverOf = (store: string, records: string, seed: string): string | null => {
  if (store === 'sqlite') return null
  return store === 'postgres'
    ? `postgres://postgres@127.0.0.1/test?schema=verbatim_bench_bot_${records}_${seed}`
    : store
}
