import type { Completion } from '../search.ts'
import { MOST_UNITS, shortName } from './shorten.ts'

/** Discord shows so many. */
export const MOST_COMPLETIONS = 25

/** Of those that words find: further down nobody looks, and each is read from the store. */
export const MOST_FOUND = 15

/** The share of what is typed that a record must have to be offered. */
export const LIKELY = 0.4

/**
 * Completions as Discord takes them: at most 25, names of 1 to 100 characters, no name and no value twice.
 * One whose value does not fit is left out, for a cut value would mean another thing.
 */
export function completions(drafts: readonly Completion[]): readonly Completion[] {
  const names = new Set<string>()
  const values = new Set<string>()
  const kept: Completion[] = []
  for (const draft of drafts) {
    const name = shortName(draft.name)
    const { value } = draft
    if (name === '' || value === '' || value.length > MOST_UNITS || names.has(name) || values.has(value))
      continue
    names.add(name)
    values.add(value)
    kept.push({ name, value })
    if (kept.length === MOST_COMPLETIONS) break
  }
  return kept
}
