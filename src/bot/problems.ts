import { DiscordAPIError, DiscordjsError, DiscordjsErrorCodes } from 'discord.js'
import { GatewayCloseCodes } from 'discord-api-types/v10'

/** Why Discord will not have this bot, however often it tries. */
export type BotProblem = 'bad-token' | 'wrong-application' | 'refused'

const CLOSE_CODES = new Map<number, BotProblem>([
  [GatewayCloseCodes.AuthenticationFailed, 'bad-token'],
  [GatewayCloseCodes.InvalidShard, 'refused'],
  [GatewayCloseCodes.ShardingRequired, 'refused'],
  [GatewayCloseCodes.InvalidAPIVersion, 'refused'],
  [GatewayCloseCodes.InvalidIntents, 'refused'],
  [GatewayCloseCodes.DisallowedIntents, 'refused'],
])

/** Null: the gateway may be tried again. */
export const problemOfClose = (code: number): BotProblem | null => CLOSE_CODES.get(code) ?? null

/** Null: not a final word; an outage, a broken line. */
export function problemOf(err: unknown): BotProblem | null {
  if (err instanceof DiscordjsError && err.code === DiscordjsErrorCodes.TokenInvalid) return 'bad-token'
  if (!(err instanceof DiscordAPIError)) return null
  if (err.status === 401) return 'bad-token'
  return err.status === 403 || err.status === 404 ? 'wrong-application' : null
}
