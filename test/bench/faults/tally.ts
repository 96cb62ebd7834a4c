/** What became of a store whose processes were killed, round after round. */
export interface Tally {
  rounds: number
  /** Kills that came before the process had ended. */
  atWork: number
  /** Stores that did not open, or whose work could not be ended afterwards. */
  broken: number
  /** Things that were told to be stored and are not. */
  lost: number
  /** Things that differ from what was put. */
  halved: number
  /** Rounds whose store opened whole, and whose work went on. */
  recovered: number
}

export const newTally = (): Tally => ({
  rounds: 0,
  atWork: 0,
  broken: 0,
  lost: 0,
  halved: 0,
  recovered: 0,
})

export function add(into: Tally, more: Tally): void {
  for (const key of Object.keys(into) as (keyof Tally)[]) into[key] += more[key]
}

export const isBad = ({ rounds, broken, lost, halved, recovered }: Tally): boolean =>
  broken + lost + halved > 0 || recovered < rounds

export const tallyLine = (name: string, tally: Tally): string =>
  `${name}: ${tally.rounds} rounds, ${tally.atWork} killed at work, ${tally.lost} lost, ` +
  `${tally.halved} half-stored, ${tally.broken} broken, ${tally.recovered} recovered`
