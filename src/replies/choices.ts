import type { Completion } from '../search/search.ts'
import { fitPlain } from './fit/fit-text.ts'
import { LIMITS } from './limits.ts'

/** Within Discord's limits: 25 different choices of 100 characters; a value too long to come back whole is left out. */
export function choicesFrom(completions: readonly Completion[]): Completion[] {
  const byValue = new Map<string, Completion>()
  for (const { name, value } of completions) {
    const shown = fitPlain(name, LIMITS.choice)
    if (shown === '' || value === '' || value.length > LIMITS.choice || byValue.has(value)) continue
    byValue.set(value, { name: shown, value })
    if (byValue.size === LIMITS.choices) break
  }
  return [...byValue.values()]
}
