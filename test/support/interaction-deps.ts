import type { Command } from '../../commands/command.ts'
import { catalogue } from '../../src/interactions/catalogue.ts'
import type { InteractionDeps } from '../../src/interactions/deps.ts'
import type { Log } from '../../src/interactions/log.ts'
import type { Search } from '../../src/search/search.ts'
import type { Facts } from '../../src/store/store.ts'
import { manualTimer } from './manual-timer.ts'

export interface LogLine {
  readonly level: keyof Log
  readonly message: string
  readonly fields: Readonly<Record<string, unknown>>
}

/** A log that the test can read. */
function memoryLog(): Log & { readonly lines: LogLine[] } {
  const lines: LogLine[] = []
  const write = (level: keyof Log) => (fields: object, message: string) => {
    lines.push({ level, message, fields: { ...fields } })
  }
  return { lines, debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') }
}

const none = <Missing extends object>(what: string): Missing =>
  new Proxy({} as Missing, {
    get: () => {
      throw new Error(`this test has no ${what}`)
    },
  })

/** The adapter's dependencies for commands that need neither store nor search. */
export function interactionDeps(commands: readonly Command[], other: Partial<InteractionDeps> = {}) {
  const time = manualTimer()
  const log = memoryLog()
  const deps: InteractionDeps = {
    commands: catalogue(commands),
    facts: none<Facts>('facts'),
    search: none<Search>('search'),
    today: () => '2022-01-21',
    random: () => 0.5,
    timer: time.timer,
    failureId: () => 'id-of-failure',
    log,
    ...other,
  }
  return { deps, time, log }
}
