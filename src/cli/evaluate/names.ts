import honorifics from '../../../data/lexicons/honorifics.json' with { type: 'json' }
import type { Actor } from '../../domain/actor.ts'
import { words } from '../../text/fold.ts'
import type { GoldActor } from './gold.ts'

const LEADING = new Set(['l', 'le', 'la', 'les', ...honorifics.map(({ text }) => words(text).join(' '))])

/** A name as it is compared: folded, without title or article in front. */
export function bareName(name: string): string {
  const list = words(name)
  const start = list.findIndex((word) => !LEADING.has(word))
  return list.slice(Math.max(start, 0)).join(' ')
}

interface Named {
  readonly name: string
  readonly aliases: readonly string[]
}

export const bareNames = ({ name, aliases }: Named): string[] => [name, ...aliases].map(bareName)

/** Whether a name that was found stands for an expected one. */
export type SameName = (expected: string, found: string) => boolean

/** Two names are one by the annotations or, where these know the found one for nobody else, by what was merged. */
export function createSameName(gold: readonly GoldActor[], found: readonly Actor[]): SameName {
  const holding = <One extends Named>(list: readonly One[], name: string): One | undefined =>
    list.find((one) => bareName(one.name) === name) ?? list.find((one) => bareNames(one).includes(name))
  return (expected, shown) => {
    const [wanted, got] = [bareName(expected), bareName(shown)]
    if (wanted === got) return true
    const [wantedActor, gotActor] = [holding(gold, wanted), holding(gold, got)]
    if (gotActor !== undefined) return gotActor === wantedActor
    const merged = holding(found, got)
    return merged !== undefined && bareNames(merged).includes(wanted)
  }
}
