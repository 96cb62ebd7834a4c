import { DiscordAPIError, RateLimitError } from 'discord.js'
import { RESTJSONErrorCodes as Code } from 'discord-api-types/v10'
import type { Obstacle } from '../../digest/ports/poster.ts'

/** The bot does not see the place at all. */
const HIDDEN = new Set<number | string>([Code.MissingAccess, Code.UnknownGuild])

/** It sees it and may not do that there; nobody writes into a thread that is locked or archived. */
const FORBIDDEN = new Set<number | string>([
  ...HIDDEN,
  Code.MissingPermissions,
  Code.ThreadLocked,
  Code.InvalidActionOnArchivedThread,
])

/** Whoever is refused without a reason is refused by what stands before Discord, whatever is asked. */
const SHUT_OUT_MS = 60_000

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
  if (FORBIDDEN.has(error.code)) return { kind: 'forbidden', hidden: HIDDEN.has(error.code) }
  return error.status === 403
    ? { kind: 'limited', retryAfter: SHUT_OUT_MS, everything: true, counted: true }
    : { kind: 'refused', error }
}
