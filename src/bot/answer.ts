import { DiscordAPIError, type REST } from 'discord.js'
import { type APIInteraction, type APIInteractionResponse, Routes } from 'discord-api-types/v10'
import type { InteractionDeps } from '../interactions/deps.ts'
import { handle } from '../interactions/handle.ts'
import { insteadOfResponse } from '../interactions/refused.ts'
import { isRefusal, sendLater } from './send-later.ts'
import { webhookOf } from './webhook.ts'

const ALREADY_ANSWERED = 40060

/** Answers one interaction of the gateway over REST. Never rejects: what goes wrong is logged. */
export async function answer(interaction: APIInteraction, rest: REST, deps: InteractionDeps): Promise<void> {
  try {
    const { response, later } = await handle(interaction, deps)
    await respond(interaction, response, rest, deps)
    if (later) await sendLater(interaction, response, await later, webhookOf(interaction, rest), deps)
  } catch (err) {
    deps.log.error({ err }, 'an answer did not reach Discord')
  }
}

/**
 * A line that ends without an answer is not tried again by the library. Responses and edits may be: the second
 * of the same does no harm.
 */
async function twice(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send()
  } catch (err) {
    if (!isBrokenLine(err)) throw err
    return send()
  }
}

/** Errors of the system and of undici, Node's HTTP client, have their code as a text. */
const isBrokenLine = (err: unknown) =>
  err instanceof Error && !(err instanceof DiscordAPIError) && 'code' in err && typeof err.code === 'string'

async function respond(
  interaction: APIInteraction,
  response: APIInteractionResponse,
  rest: REST,
  deps: InteractionDeps,
): Promise<void> {
  const post = (body: APIInteractionResponse) =>
    twice(() =>
      rest.post(Routes.interactionCallback(interaction.id, interaction.token), { auth: false, body }),
    )
  try {
    await post(response)
  } catch (err) {
    // A request that the library sent again although the first one was recorded: the answer is there.
    if (err instanceof DiscordAPIError && err.code === ALREADY_ANSWERED) return
    if (!isRefusal(err)) throw err
    const instead = insteadOfResponse(interaction, err, deps)
    if (instead) await post(instead)
  }
}
