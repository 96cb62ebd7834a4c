import { type Client, DiscordAPIError } from 'discord.js'
import { type APIInteraction, GatewayDispatchEvents } from 'discord-api-types/v10'
import type { Poster } from '../digest/ports/poster.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import type { InteractionDeps } from '../interactions/deps.ts'
import { answer } from './answer.ts'
import { createClient } from './client.ts'
import { restAccess } from './digest/rest-access.ts'
import { digestRest, restPoster } from './digest/rest-poster.ts'
import { watchRemovals } from './digest/watch-removals.ts'
import { inFlight } from './in-flight.ts'
import { type BotProblem, problemOf } from './problems.ts'
import { register } from './register.ts'
import { interactionRest, watchRest } from './rest.ts'
import { watchGateway } from './watch-gateway.ts'

export interface BotSettings {
  readonly token: string
  readonly applicationId: string
  /** Without the version: `https://discord.com/api`. */
  readonly apiBase: string
}

export interface Bot {
  /** Resolves when Discord throws the bot out for good: its token was reset, for example. */
  readonly lost: Promise<BotProblem>
  /** Posts and reads messages in the bot's name. */
  readonly poster: Poster
  /** Takes nothing new, finishes the running answers (for ten seconds at most), and disconnects. */
  stop(): Promise<void>
}

const STOP_WITHIN_MS = 10_000
const LONGEST_PAUSE_MS = 60_000

/**
 * Registers the commands and connects; resolves once the gateway is ready. Outages are waited out, with longer
 * and longer pauses; only what no waiting can mend is a failure.
 */
export async function startBot(
  settings: BotSettings,
  deps: InteractionDeps,
): Promise<Result<Bot, BotProblem>> {
  for (let pause = 1000; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    const bot = prepare(settings, deps)
    try {
      await bot.connect()
      return ok(bot)
    } catch (err) {
      await bot.stop()
      const problem = problemOf(err) ?? bot.problem()
      if (problem) return fail(problem)
      deps.log.warn({ err, pause }, 'Discord cannot be reached, trying again')
      await deps.timer(pause).elapsed
    }
  }
}

function prepare({ token, applicationId, apiBase }: BotSettings, given: InteractionDeps) {
  const { log } = given
  const client = createClient(apiBase)
  const rest = interactionRest(apiBase)
  const posting = digestRest(apiBase, token)
  const access = restAccess(client.rest, () => client.user?.id ?? applicationId)
  const deps: InteractionDeps = { ...given, digest: { ...given.digest, access } }
  const running = inFlight()
  let problem: BotProblem | null = null
  const lost = new Promise<BotProblem>((resolve) => {
    watchGateway(client, log, (found) => {
      problem = found
      resolve(found)
    })
  })
  for (const each of [client.rest, rest, posting]) watchRest(each, log)

  // The raw dispatch is the JSON that HTTP and the playground have too; the library's objects are not.
  const onInteraction = (interaction: APIInteraction) => running.add(answer(interaction, rest, deps))
  client.ws.on(GatewayDispatchEvents.InteractionCreate, onInteraction)
  const unwatch = watchRemovals(client, deps.digest.store, log)

  return {
    lost,
    poster: restPoster(posting, token),
    problem: () => problem,
    async connect() {
      client.rest.setToken(token)
      await registerOrGoOn(client, applicationId, deps)
      await client.login(token)
    },
    async stop() {
      client.ws.off(GatewayDispatchEvents.InteractionCreate, onInteraction)
      unwatch()
      const limit = deps.timer(STOP_WITHIN_MS)
      await Promise.race([Promise.all([client.destroy(), running.idle()]), limit.elapsed])
      limit.cancel()
      for (const each of [rest, posting]) {
        each.clearHashSweeper()
        each.clearHandlerSweeper()
      }
    },
  }
}

/** A list that Discord refuses is a bug, but no reason to leave the registered commands without answers. */
async function registerOrGoOn(client: Client, applicationId: string, { commands, log }: InteractionDeps) {
  try {
    const registration = await register(client.rest, applicationId, commands)
    log.info({ commands: commands.size, registration }, 'commands registered')
  } catch (err) {
    if (!(err instanceof DiscordAPIError) || err.status !== 400) throw err
    log.error({ err }, 'Discord refused the commands; those registered before stay')
  }
}
