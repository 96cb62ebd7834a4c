import { DiscordAPIError } from 'discord.js'
import type { InteractionWebhook } from '../../interactions/finish.ts'
import type { Timer } from '../../interactions/timer.ts'

/** In milliseconds: how long Discord may take to read the response that what follows builds on. */
const PAUSES = [250, 500, 1000, 2000]

/**
 * Over HTTP the deferral travels in the response, and what comes after it may overtake it: Discord does not know
 * the message yet and answers 404.
 */
export function patientWebhook(webhook: InteractionWebhook, timer: Timer): InteractionWebhook {
  const patiently = async (send: () => Promise<unknown>): Promise<unknown> => {
    for (const pause of PAUSES) {
      try {
        return await send()
      } catch (err) {
        if (!(err instanceof DiscordAPIError) || err.status !== 404) throw err
        await timer(pause).elapsed
      }
    }
    return send()
  }
  return {
    editOriginal: (message) => patiently(() => webhook.editOriginal(message)),
    deleteOriginal: () => patiently(() => webhook.deleteOriginal()),
    followUp: (message) => patiently(() => webhook.followUp(message)),
  }
}
