import type { CommandContext } from '../../commands/command.ts'
import type { Day } from '../domain/civil-date.ts'
import type { Locale } from '../domain/locale.ts'
import type { Search } from '../search/search.ts'
import type { Facts } from '../store/store.ts'
import type { Catalogue } from './catalogue.ts'
import type { Log } from './log.ts'
import type { Timer } from './timer.ts'

/** What the adapter needs; built once in the entry point, the same for gateway, HTTP and playground. */
export interface InteractionDeps {
  readonly commands: Catalogue
  readonly facts: Facts
  readonly search: Search
  readonly today: () => Day
  /** From 0 to below 1. */
  readonly random: () => number
  readonly timer: Timer
  /** A short id that names one failure to the user and in the log. */
  readonly failureId: () => string
  readonly log: Log
}

export const contextFor = (locale: Locale, deps: InteractionDeps): CommandContext => ({
  locale,
  today: deps.today(),
  random: deps.random,
  facts: deps.facts,
  search: deps.search,
})
