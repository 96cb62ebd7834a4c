import type { StoreKind } from '../../support/digest/database.ts'
import { readArguments } from '../arguments.ts'

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
  const values = readArguments(
    {
      rounds: '200',
      lanes: '2',
      seed: '20220327',
      load: '2000',
      store: 'sqlite',
    },
    args,
  )
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
