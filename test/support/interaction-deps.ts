import type { Command } from '../../commands/command.ts'
import type { DigestDesk } from '../../src/digest/desk/desk.ts'
import { catalogue } from '../../src/interactions/catalogue.ts'
import type { InteractionDeps } from '../../src/interactions/deps.ts'
import { keepNothing } from '../../src/interactions/keep.ts'
import type { Search } from '../../src/search/search.ts'
import type { Facts } from '../../src/store/store.ts'
import { manualTimer } from './manual-timer.ts'
import { memoryLog } from './memory-log.ts'

const none = <Missing extends object>(what: string): Missing =>
  new Proxy({} as Missing, {
    get: () => {
      throw new Error(`this test has no ${what}`)
    },
  })

/** A desk that may be passed on, and of which nothing may be asked. */
export const noDigest: DigestDesk = {
  store: none('subscriptions'),
  writer: none('digests'),
  access: async () => ({ kind: 'unknown' }),
  newId: () => 'id-of-subscription',
}

/** The adapter's dependencies for commands that need neither store nor search. */
export function interactionDeps(commands: readonly Command[], other: Partial<InteractionDeps> = {}) {
  const time = manualTimer()
  const log = memoryLog()
  const deps: InteractionDeps = {
    commands: catalogue(commands),
    facts: none<Facts>('facts'),
    search: none<Search>('search'),
    digest: noDigest,
    today: () => '2022-01-21',
    now: () => Date.parse('2022-01-21T12:00:00Z'),
    random: () => 0.5,
    timer: time.timer,
    failureId: () => 'id-of-failure',
    log,
    watch: () => () => undefined,
    kept: { replies: keepNothing(), completions: keepNothing() },
    ...other,
  }
  return { deps, time, log }
}
