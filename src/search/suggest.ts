import type { Facts } from '../store/store.ts'
import { shortName } from './complete/shorten.ts'
import type { ActorChoice } from './names/name-finder.ts'
import type { Answer, Suggestion } from './search.ts'

/** Likeness from which a name may be asked back. */
const LIKELY = 0.4
const MOST = 5

/** An actor that may have been meant. */
export interface PossibleName extends Suggestion {
  readonly strength: number
}

export const asked = (choices: readonly ActorChoice[]): readonly PossibleName[] =>
  choices.map(({ id, name, strength }) => ({ id, label: name, strength }))

/** Those of the actors that lead to something: who are quoted, or who take part in events. */
export async function engaged(
  { actorBriefs }: Pick<Facts, 'actorBriefs'>,
  choices: readonly ActorChoice[],
  by: 'quotes' | 'events',
): Promise<readonly PossibleName[]> {
  const few = choices.slice(0, MOST)
  const briefs = await actorBriefs(few.map(({ id }) => id))
  return asked(few.filter((_, i) => (briefs[i]?.counts[by] ?? 0) > 0))
}

/** A question to ask back, or null where there is nothing to ask. */
export function ask<Item>(
  names: readonly PossibleName[],
  records: readonly Suggestion[],
): Answer<Item> | null {
  const likely = names.filter(({ strength }) => strength >= LIKELY)
  const distinct = new Map<string, Suggestion>()
  for (const { id, label } of [...likely, ...records]) {
    const shown = shortName(label)
    if (shown !== '') distinct.set(id, { id, label: shown })
  }
  return distinct.size === 0
    ? null
    : { kind: 'unsure', suggestions: [...distinct.values()].slice(0, 2 * MOST) }
}
