import { DiscordAPIError, type REST } from 'discord.js'
import type { InteractionDeps } from '../interactions/deps.ts'
import { register } from './register.ts'

/** A list that Discord refuses is a bug, but no reason to leave the registered commands without answers. */
export async function registerOrGoOn(
  rest: REST,
  applicationId: string,
  { commands, log }: Pick<InteractionDeps, 'commands' | 'log'>,
): Promise<void> {
  try {
    const registration = await register(rest, applicationId, commands)
    log.info({ commands: commands.size, registration }, 'commands registered')
  } catch (err) {
    if (!(err instanceof DiscordAPIError) || err.status !== 400) throw err
    log.error({ err }, 'Discord refused the commands; those registered before stay')
  }
}
