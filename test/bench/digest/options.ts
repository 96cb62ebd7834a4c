import { parseArgs } from 'node:util'

export interface Options {
  /** Kills, over all lanes. */
  readonly rounds: number
  /** Lanes that run at once. */
  readonly lanes: number
  readonly seed: number
  /** Digests that are due in the same minute; 0: not measured. */
  readonly load: number
}

export function readOptions(args: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...args],
    options: {
      rounds: { type: 'string', default: '200' },
      lanes: { type: 'string', default: '2' },
      seed: { type: 'string', default: '20220327' },
      load: { type: 'string', default: '2000' },
    },
  })
  return {
    rounds: Number(values.rounds),
    lanes: Number(values.lanes),
    seed: Number(values.seed),
    load: Number(values.load),
  }
}
