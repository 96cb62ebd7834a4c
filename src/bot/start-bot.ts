import { Status } from 'discord.js'
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10'
import { fail, ok, type Result } from '../domain/result.ts'
import type { InteractionDeps } from '../interactions/deps.ts'
import { answer } from './answer.ts'
import { type Bot, type BotSettings, STOP_WITHIN_MS } from './bot.ts'
import { createClient } from './client.ts'
import type { ConnectionWatch } from './connection-watch.ts'
import { restAccess } from './digest/rest-access.ts'
import { digestRest, restPoster } from './digest/rest-poster.ts'
import { watchRemovals } from './digest/watch-removals.ts'
import { inFlight } from './in-flight.ts'
import { persist } from './persist.ts'
import { type BotProblem, problemOf } from './problems.ts'
import { registerOrGoOn } from './register-or-go-on.ts'
import { interactionRest, letGo, watchRest } from './rest.ts'
import type { Shards } from './shards.ts'
import { watchGateway } from './watch-gateway.ts'

export interface GatewaySettings extends BotSettings {
  /** Null: all, as many as Discord recommends. */
  readonly shards: Shards | null
}

/**
 * Registers the commands and connects; resolves once the gateway is ready. Outages are waited out, with longer
 * and longer pauses; only what no waiting can mend is a failure.
 */
export async function startBot(
  settings: GatewaySettings,
  deps: InteractionDeps,
  watch: ConnectionWatch,
): Promise<Result<Bot, BotProblem>> {
  return persist(async () => {
    const bot = prepare(settings, deps, watch)
    try {
      await bot.connect()
      return ok(bot)
    } catch (err) {
      await bot.stop()
      const problem = problemOf(err) ?? bot.problem()
      if (problem) return fail(problem)
      throw err
    }
  }, deps)
}

function prepare(
  { token, applicationId, apiBase, shards }: GatewaySettings,
  given: InteractionDeps,
  watch: ConnectionWatch,
) {
  const { log } = given
  const client = createClient(apiBase, shards)
  const rest = interactionRest(apiBase)
  const posting = digestRest(apiBase, token)
  const access = restAccess(client.rest, () => client.user?.id ?? applicationId)
  const deps: InteractionDeps = { ...given, digest: { ...given.digest, access } }
  const running = inFlight()
  let problem: BotProblem | null = null
  const lost = new Promise<BotProblem>((resolve) => {
    watchGateway(client, log, watch, (found) => {
      problem = found
      resolve(found)
    })
  })
  for (const each of [client.rest, rest, posting]) watchRest(each, log, watch)

  // The raw dispatch is the JSON that HTTP and the playground have too; the library's objects are not.
  const onInteraction = (interaction: APIInteraction) => running.add(answer(interaction, rest, deps))
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction)
  const unwatch = watchRemovals(client, deps.digest.store, log)

  return {
    lost,
    poster: restPoster(posting, token),
    problem: () => problem,
    connected: () => client.isReady() && client.ws.shards.every(({ status }) => status === Status.Ready),
    async connect() {
      client.rest.setToken(token)
      // One process is enough for what all of them share.
      if (shards === null || shards.ids.includes(0)) await registerOrGoOn(client.rest, applicationId, deps)
      await client.login(token)
    },
    async stop() {
      client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction)
      unwatch()
      const limit = deps.timer(STOP_WITHIN_MS)
      await Promise.race([Promise.all([client.destroy(), running.idle()]), limit.elapsed])
      limit.cancel()
      letGo(rest, posting)
    },
  }
}
