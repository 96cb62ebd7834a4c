import { parseArgs } from 'node:util'
import type { StoreKind } from '../../support/digest/database.ts'

export interface Options {
  /** Kills, over all lanes. */
  readonly rounds: number
  /** Lanes that run at once. */
  readonly lanes: number
  readonly seed: number
  /** Digests that are due in the same minute; 0: not measured. */
  readonly load: number
  readonly store: StoreKind
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '200' },
      lanes: { type: 'string', default: '2' },
      seed: { type: 'string', default: '20220327' },
      load: { type: 'string', default: '2000' },
      store: { type: 'string', default: 'sqlite' },
    },
  })
  if (values.store !== 'sqlite' && values.store !== 'postgres')
    throw new Error(`--store ${values.store}: sqlite or postgres`)
  return {
    rounds: Number(values.rounds),
    lanes: Number(values.lanes),
    seed: Number(values.seed),
    load: Number(values.load),
    store: values.store,
  }
}
