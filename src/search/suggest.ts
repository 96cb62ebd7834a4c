import type { SearchRecord } from '../store/search-port.ts'
import { shortName } from './complete/shorten.ts'
import type { ActorChoice } from './names/name-finder.ts'
import type { Answer, Suggestion } from './search.ts'

/** Likeness from which a name may be asked back. */
const LIKELY = 0.4
const MOST = 10

/** A question to ask back, or nothing where there is nothing to ask. */
export function ask<Item>(
  names: readonly ActorChoice[],
  records: readonly SearchRecord[],
): Answer<Item> | null {
  const suggestions: Suggestion[] = [
    ...names
      .filter(({ strength }) => strength >= LIKELY)
      .map(({ id, name }) => ({ id, label: shortName(name) })),
    ...records.map(({ id, text }) => ({ id, label: shortName(text) })),
  ].filter(({ label }) => label !== '')
  const distinct = new Map(suggestions.map((one) => [one.id, one]))
  return distinct.size === 0 ? null : { kind: 'unsure', suggestions: [...distinct.values()].slice(0, MOST) }
}
