import { REST } from 'discord.js'
import type { Log } from '../interactions/log.ts'
import type { ConnectionWatch } from './connection-watch.ts'

/**
 * A client for the answers to interactions, beside the bot's own: Discord does not count them in the bot's
 * limit of 50 requests a second, and the library would.
 */
export const interactionRest = (api: string): REST =>
  new REST({ api, globalRequestsPerSecond: Number.POSITIVE_INFINITY })

/** A client in the bot's name, for what is not an answer. */
export const botRest = (api: string, token: string): REST => new REST({ api }).setToken(token)

/** Ends what the library does at intervals for these clients. */
export function letGo(...clients: readonly REST[]): void {
  for (const client of clients) {
    client.clearHashSweeper()
    client.clearHandlerSweeper()
  }
}

/** Limits are kept by the library; the operator should know when they are met. */
export function watchRest(rest: REST, log: Log, watch: ConnectionWatch): void {
  rest.on('rateLimited', ({ global, method, route, scope, timeToReset, retryAfter }) => {
    watch.rateLimited(scope)
    log.warn({ global, method, route, scope, timeToReset, retryAfter }, 'rate limited by Discord')
  })
  rest.on('invalidRequestWarning', ({ count, remainingTime }) => {
    watch.refusedRequests(count)
    log.warn({ count, remainingTime }, 'Discord refused many requests')
  })
}
