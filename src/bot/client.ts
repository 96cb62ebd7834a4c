import { Client, GatewayIntentBits, Options } from 'discord.js'

/**
 * The gateway client. Answers are made from the raw interactions, so everything that the library would keep of
 * users and messages for its own objects is left out.
 */
export const createClient = (api: string): Client =>
  new Client({
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
