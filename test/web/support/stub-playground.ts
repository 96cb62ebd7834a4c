import { catalogue } from '../../../src/interactions/catalogue.ts'
import type { InteractionDeps } from '../../../src/interactions/deps.ts'
import { handle } from '../../../src/interactions/handle.ts'
import { keepNothing } from '../../../src/interactions/keep.ts'
import { systemTimer } from '../../../src/interactions/timer.ts'
import type { PlaygroundDeps } from '../../../src/web/deps.ts'
import { stubCommands } from './stub-commands.ts'

const silent = () => undefined

/** The real adapter over the stub commands, which look nothing up. */
export function stubDeps(changes: Partial<PlaygroundDeps> = {}): PlaygroundDeps {
  const adapter: InteractionDeps = {
    commands: catalogue(stubCommands),
    facts: {} as InteractionDeps['facts'],
    search: {} as InteractionDeps['search'],
    digest: {} as InteractionDeps['digest'],
    today: () => '2023-03-01',
    now: () => Date.parse('2023-03-01T12:00:00Z'),
    random: () => 0,
    timer: systemTimer,
    failureId: () => 'F-1',
    kept: { replies: keepNothing(), completions: keepNothing() },
    log: { debug: silent, info: silent, warn: silent, error: silent },
    watch: () => silent,
  }
  return {
    commands: stubCommands,
    interact: (interaction) => handle(interaction, adapter),
    digest: async ({ date, topic }) => ({
      content: `Digest du ${date}, ${topic ?? 'sans sujet'}`,
      allowed_mentions: { parse: [] },
    }),
    ready: () => true,
    report: () => 'W-1',
    ...changes,
  }
}
