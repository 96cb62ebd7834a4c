import { DiscordAPIError } from 'discord.js'
import type { APIInteraction, APIInteractionResponse } from 'discord-api-types/v10'
import type { InteractionDeps } from '../interactions/deps.ts'
import { finish, type InteractionWebhook } from '../interactions/finish.ts'
import type { Later } from '../interactions/handled.ts'
import { insteadOfLater } from '../interactions/refused.ts'

/** Discord does not accept this message: it is at fault, not the line. */
export const isRefusal = (err: unknown) => err instanceof DiscordAPIError && err.status === 400

/** Sends what remains after a deferral; what Discord refuses is replaced by an apology. */
export async function sendLater(
  interaction: APIInteraction,
  response: APIInteractionResponse,
  later: Later,
  webhook: InteractionWebhook,
  deps: InteractionDeps,
): Promise<void> {
  try {
    await finish(later, webhook)
  } catch (err) {
    if (!isRefusal(err)) throw err
    await finish(insteadOfLater(interaction, response, err, deps), webhook)
  }
}
