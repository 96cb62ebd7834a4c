import type { ShardOf } from './gateway.ts'
import { botUser } from './messages.ts'
import type { World } from './world.ts'

/** What Discord sends once a client has identified itself. */
export const ready = (world: World, sessionId: string, gatewayUrl: string, shard: ShardOf) => ({
  v: 10,
  user: botUser(world),
  guilds: shard[1] > 1 ? [] : [{ id: world.guildId, unavailable: true }],
  session_id: sessionId,
  resume_gateway_url: gatewayUrl,
  shard,
  application: { id: world.applicationId, flags: 0 },
})

/** The one server that the bot is in. */
export const guild = (world: World) => ({
  id: world.guildId,
  name: 'Salle de presse',
  owner_id: '100',
  roles: [],
  emojis: [],
  features: [],
  stickers: [],
  channels: [...world.channels.keys()].map((id) => ({
    id,
    type: 0,
    name: 'general',
    permission_overwrites: [],
  })),
  members: [],
  threads: [],
  presences: [],
  voice_states: [],
  stage_instances: [],
  guild_scheduled_events: [],
  soundboard_sounds: [],
  preferred_locale: 'fr',
  member_count: 2,
  large: false,
  unavailable: false,
  joined_at: '2022-01-01T00:00:00Z',
})
