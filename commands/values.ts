import { fitPlain } from '../src/replies/fit/fit-text.ts'
import { LIMITS } from '../src/replies/limits.ts'
import type { Asking, Completion } from '../src/search/search.ts'
import type { CommandContext, Options } from './command.ts'

/** What the user typed for an option, without the spaces around; empty where the option was not given. */
export const typed = ({ values }: Options, name: string): string => String(values[name] ?? '').trim()

/** Within Discord's limits: 25 different choices of 100 characters; a value too long to come back whole is left out. */
export function choices(completions: readonly Completion[]): Completion[] {
  const byValue = new Map<string, Completion>()
  for (const { name, value } of completions) {
    const shown = fitPlain(name, LIMITS.choice)
    if (shown === '' || value === '' || value.length > LIMITS.choice || byValue.has(value)) continue
    byValue.set(value, { name: shown, value })
    if (byValue.size === LIMITS.choices) break
  }
  return [...byValue.values()]
}

export const askingOf = ({ today, locale }: CommandContext): Asking => ({ today, locale })
