import type { Command } from '../../commands/command.ts'
import type { ConnectionWatch } from '../../src/bot/connection-watch.ts'
import { startBot } from '../../src/bot/start-bot.ts'
import { type StandIn, startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import { interactionDeps } from '../support/interaction-deps.ts'

/** Nobody looks at the connection. */
export const unwatched: ConnectionWatch = {
  shard: () => undefined,
  rateLimited: () => undefined,
  refusedRequests: () => undefined,
}

/** The real discord.js, connected to the stand-in, with these commands. */
export async function connect(commands: readonly Command[], given?: StandIn) {
  const discord = given ?? (await startStandIn())
  const { deps, time, log } = interactionDeps(commands)
  const settings = {
    token: TOKEN,
    applicationId: discord.world.applicationId,
    apiBase: discord.apiBase,
    shards: null,
  }
  const started = await startBot(settings, deps, unwatched)
  if (!started.ok) throw new Error(started.code)
  return { discord, bot: started.value, time, log }
}
