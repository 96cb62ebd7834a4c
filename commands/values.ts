import type { Asking } from '../src/search/search.ts'
import type { CommandContext, Options } from './command.ts'

/** What the user typed for an option, without the spaces around; empty where the option was not given. */
export const typed = ({ values }: Options, name: string): string => String(values[name] ?? '').trim()

export const askingOf = ({ today, locale }: CommandContext): Asking => ({ today, locale })
