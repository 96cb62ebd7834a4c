import type { REST } from 'discord.js'
import { Routes } from 'discord-api-types/v10'
import type { InteractionWebhook } from '../interactions/finish.ts'

/** The interaction's webhook over REST. Its token is the authority: the bot's own is not sent. */
export function webhookOf(
  interaction: { readonly application_id: string; readonly token: string },
  rest: REST,
): InteractionWebhook {
  const { application_id: application, token } = interaction
  const original = Routes.webhookMessage(application, token, '@original')
  return {
    editOriginal: (body) => rest.patch(original, { auth: false, body }),
    deleteOriginal: () => rest.delete(original, { auth: false }),
    followUp: (body) => rest.post(Routes.webhook(application, token), { auth: false, body }),
  }
}
