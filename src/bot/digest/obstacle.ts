import { DiscordAPIError, RateLimitError } from 'discord.js'
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10'
import type { Obstacle } from '../../digest/ports/poster.ts'

/** The bot does not see the place at all. */
const HIDDEN = new Set<number | string>([Code.MissingAccess, Code.UnknownGuild])

/** What an error of the REST client means. */
export function obstacleOf(error: unknown): Obstacle {
  if (error instanceof RateLimitError) {
    const { global, scope, timeToReset, retryAfter } = error
    return {
      kind: 'limited',
      retryAfter: Math.max(retryAfter, Number.isFinite(timeToReset) ? timeToReset : 0),
      everything: global,
      counted: scope !== 'shared',
    }
  }
  if (!(error instanceof DiscordAPIError)) return { kind: 'unsure', error }
  if (error.code === Code.UnknownChannel) return { kind: 'gone' }
  if (error.status === 401) return { kind: 'unauthorised' }
  const hidden = HIDDEN.has(error.code)
  return error.status === 403 || hidden ? { kind: 'forbidden', hidden } : { kind: 'refused', error }
}
