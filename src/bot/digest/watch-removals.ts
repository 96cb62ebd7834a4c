import type { Client } from 'discord.js'
import { GatewayDispatchEvents } from 'discord-api-types/v10'
import type { Log } from '../../interactions/log.ts'
import type { DigestPort } from '../../store/digest-port.ts'

interface Gone {
  readonly id: string
  /** The server has an outage: the bot is still in it. */
  readonly unavailable?: boolean
}

/** A server that removed the bot, a channel or a thread that was deleted: their digests end, and their data go. */
export function watchRemovals(client: Client, store: DigestPort, log: Log): () => void {
  const end = async (what: string, id: string, remove: () => Promise<number>) => {
    try {
      const ended = await remove()
      if (ended > 0) log.info({ [what]: id, ended }, 'removed on Discord, its digests end')
    } catch (err) {
      log.error({ err, [what]: id }, 'digests could not be ended')
    }
  }
  const onServer = ({ id, unavailable }: Gone) => {
    if (!unavailable) void end('server', id, () => store.subscriptions.removeServer(id))
  }
  const onChannel = ({ id }: Gone) => void end('channel', id, () => store.subscriptions.removeChannel(id))
  client.ws.on(GatewayDispatchEvents.GuildDelete, onServer)
  client.ws.on(GatewayDispatchEvents.ChannelDelete, onChannel)
  client.ws.on(GatewayDispatchEvents.ThreadDelete, onChannel)
  return () => {
    client.ws.off(GatewayDispatchEvents.GuildDelete, onServer)
    client.ws.off(GatewayDispatchEvents.ChannelDelete, onChannel)
    client.ws.off(GatewayDispatchEvents.ThreadDelete, onChannel)
  }
}
