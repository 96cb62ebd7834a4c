import { type Client, Events } from 'discord.js'
import type { Log } from '../interactions/log.ts'
import type { ConnectionWatch } from './connection-watch.ts'
import { type BotProblem, problemOfClose } from './problems.ts'

/** Broken connections are mended by the library and only logged; `onLost` hears of those that cannot be. */
export function watchGateway(
  client: Client,
  log: Log,
  { shard: tell }: ConnectionWatch,
  onLost: (problem: BotProblem) => void,
): void {
  client.on(Events.ClientReady, ({ user, guilds }) => {
    log.info({ user: user.id, guilds: guilds.cache.size }, 'ready')
  })
  client.on(Events.ShardReady, (shard) => tell(shard, true))
  client.on(Events.ShardReconnecting, (shard) => {
    tell(shard, false)
    log.warn({ shard }, 'gateway lost, reconnecting')
  })
  client.on(Events.ShardResume, (shard, replayed) => {
    tell(shard, true)
    log.info({ shard, replayed }, 'gateway resumed')
  })
  client.on(Events.ShardError, (err, shard) => log.warn({ err, shard }, 'gateway error'))
  client.on(Events.ShardDisconnect, ({ code }, shard) => {
    tell(shard, false)
    log.error({ code, shard }, 'gateway closed for good')
    onLost(problemOfClose(code) ?? 'refused')
  })
  client.on(Events.Error, (err) => log.error({ err }, 'client error'))
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'client warning'))
}
