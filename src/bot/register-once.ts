import { DiscordAPIError } from 'discord.js'
import { fail, ok, type Result } from '../domain/result.ts'
import type { Catalogue } from '../interactions/catalogue.ts'
import type { BotSettings } from './bot.ts'
import { type BotProblem, problemOf } from './problems.ts'
import { type Registration, register } from './register.ts'
import { botRest } from './rest.ts'

/** Registers the commands without connecting. `unreachable`: Discord did not answer, or not as itself. */
export async function registerOnce(
  { token, applicationId, apiBase }: BotSettings,
  commands: Catalogue,
): Promise<Result<Registration, BotProblem | 'unreachable'>> {
  const rest = botRest(apiBase, token)
  try {
    return ok(await register(rest, applicationId, commands))
  } catch (error) {
    const problem = problemOf(error)
    if (problem) return fail(problem)
    // What Discord says of the commands themselves is a bug.
    if (error instanceof DiscordAPIError && error.status < 500) throw error
    return fail('unreachable')
  }
}
