import { Client, GatewayIntentBits, Options } from 'discord.js'
import type { Shards } from './shards.ts'

/**
 * The gateway client. Answers are made from the raw interactions, so everything that the library would keep of
 * users and messages for its own objects is left out.
 */
export const createClient = (api: string, shards: Shards | null): Client =>
  new Client({
    ...(shards ? { shards: [...shards.ids], shardCount: shards.count } : { shards: 'auto' }),
    intents: [GatewayIntentBits.Guilds],
    rest: { api },
    makeCache: Options.cacheWithLimits({
      ...Options.DefaultMakeCacheSettings,
      GuildMemberManager: { maxSize: 0, keepOverLimit: (member) => member.id === member.client.user.id },
      MessageManager: 0,
      PresenceManager: 0,
      UserManager: { maxSize: 0, keepOverLimit: (user) => user.id === user.client.user.id },
      VoiceStateManager: 0,
    }),
  })
