import type { APIInteraction } from 'discord-api-types/v10'
import { ok } from '../../domain/result.ts'
import type { InteractionDeps } from '../../interactions/deps.ts'
import { handle } from '../../interactions/handle.ts'
import { type Address, listen } from '../../server/listen.ts'
import { type Bot, type BotSettings, STOP_WITHIN_MS } from '../bot.ts'
import type { ConnectionWatch } from '../connection-watch.ts'
import { restAccess } from '../digest/rest-access.ts'
import { digestRest, restPoster } from '../digest/rest-poster.ts'
import { inFlight } from '../in-flight.ts'
import { persist } from '../persist.ts'
import type { BotProblem } from '../problems.ts'
import { registerOrGoOn } from '../register-or-go-on.ts'
import { botRest, interactionRest, letGo, watchRest } from '../rest.ts'
import { sendLater } from '../send-later.ts'
import { webhookOf } from '../webhook.ts'
import { createHttpApp } from './app.ts'
import { patientWebhook } from './patient-webhook.ts'
import { verifier } from './verify.ts'

export interface HttpSettings extends BotSettings {
  /** 32 bytes in hexadecimal. */
  readonly publicKey: string
  readonly address: Address
}

export interface HttpBot extends Bot {
  /** `http://127.0.0.1:8080`. */
  readonly url: string
}

/**
 * Serves interactions that Discord posts, instead of connecting to its gateway; any number of processes may. It
 * answers at once, and registers the commands beside, however long Discord cannot be reached. Rejects with the
 * system's error when the port cannot be had.
 */
export async function startHttpBot(
  { token, applicationId, apiBase, publicKey, address }: HttpSettings,
  given: InteractionDeps,
  watch: ConnectionWatch,
  ready: () => Promise<boolean>,
): Promise<HttpBot> {
  const { log } = given
  const own = botRest(apiBase, token)
  const answering = interactionRest(apiBase)
  const posting = digestRest(apiBase, token)
  for (const each of [own, answering, posting]) watchRest(each, log, watch)
  const access = restAccess(own, () => applicationId)
  const deps: InteractionDeps = { ...given, digest: { ...given.digest, access } }
  const running = inFlight()

  const interact = async (interaction: APIInteraction) => {
    const { response, later } = await handle(interaction, deps)
    if (later) {
      const webhook = patientWebhook(webhookOf(interaction, answering), deps.timer)
      const sent = later.then((message) => sendLater(interaction, response, message, webhook, deps))
      running.add(sent.catch((err) => log.error({ err }, 'an answer did not reach Discord')))
    }
    return response
  }
  const app = createHttpApp({
    isFromDiscord: verifier(publicKey),
    interact,
    now: Date.now,
    ready,
    refused: () => log.warn({}, 'a request that Discord did not sign, or long ago'),
    failed: (err) => log.error({ err }, 'an answer could not be given'),
  })
  const { url, close } = await listen(app, address)
  log.info({ url }, 'interactions are served')

  let stopping = false
  const lost = registering(
    () => registerOrGoOn(own, applicationId, deps),
    deps,
    () => stopping,
  )
  return {
    url,
    lost,
    poster: restPoster(posting, token),
    connected: () => !stopping,
    async stop() {
      stopping = true
      const limit = deps.timer(STOP_WITHIN_MS)
      await Promise.race([close().then(() => running.idle()), limit.elapsed])
      limit.cancel()
      letGo(own, answering, posting)
    },
  }
}

/** Tries until Discord has the commands; resolves only with what no waiting can mend. */
async function registering(
  register: () => Promise<void>,
  deps: InteractionDeps,
  stopping: () => boolean,
): Promise<BotProblem> {
  const attempt = async () => {
    if (!stopping()) await register()
    return ok(null)
  }
  const trying = 'Discord cannot be reached to register the commands, trying again'
  const registered = await persist(attempt, deps, trying)
  return registered.ok ? new Promise(() => undefined) : registered.code
}
