import { type Client, Events } from 'discord.js'
import type { Log } from '../interactions/log.ts'
import { type BotProblem, problemOfClose } from './problems.ts'

/** Broken connections are mended by the library and only logged; `onLost` hears of those that cannot be. */
export function watchGateway(client: Client, log: Log, onLost: (problem: BotProblem) => void): void {
  client.on(Events.ClientReady, ({ user, guilds }) => {
    log.info({ user: user.id, guilds: guilds.cache.size }, 'ready')
  })
  client.on(Events.ShardReconnecting, (shard) => log.warn({ shard }, 'gateway lost, reconnecting'))
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'gateway resumed'))
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'gateway error'))
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    log.error({ code, shard }, 'gateway closed for good')
    onLost(problemOfClose(code) ?? 'refused')
  })
  client.on(Events.Error, (err) => log.error({ err }, 'client error'))
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'client warning'))
}
