import type { REST } from 'discord.js'
import {
  type APIChannel,
  type APIGuild,
  type APIGuildMember,
  type APIOverwrite,
  ChannelType,
  Routes,
} from 'discord-api-types/v10'
import { missingIn, permissionsIn } from '../../digest/permissions.ts'
import type { Access, ChannelAccess } from '../../digest/ports/channel-access.ts'
import { obstacleOf } from './obstacle.ts'

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.AnnouncementThread,
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
])

/** Works out what the bot may do from what Discord tells of the channel, the server and the bot's roles. */
export function restAccess(rest: REST, botId: () => string): ChannelAccess {
  const channelOf = (id: string) => rest.get(Routes.channel(id)) as Promise<APIChannel>
  const overwritesOf = (channel: APIChannel): APIOverwrite[] =>
    'permission_overwrites' in channel ? (channel.permission_overwrites ?? []) : []

  const look = async (server: string, id: string): Promise<Access> => {
    const member = botId()
    const [channel, guild, own] = await Promise.all([
      channelOf(id),
      rest.get(Routes.guild(server)) as Promise<APIGuild>,
      rest.get(Routes.guildMember(server, member)) as Promise<APIGuildMember>,
    ])
    const isThread = THREADS.has(channel.type)
    const above = isThread && 'parent_id' in channel ? (channel.parent_id ?? null) : null
    const ruling = above === null ? channel : await channelOf(above)
    const bits = permissionsIn({
      server,
      owner: guild.owner_id,
      member,
      memberRoles: own.roles,
      roles: guild.roles,
      overwrites: overwritesOf(ruling),
    })
    return { kind: 'known', missing: missingIn(bits, isThread) }
  }
  return async (server, channel) => {
    try {
      return await look(server, channel)
    } catch (error) {
      const obstacle = obstacleOf(error)
      if (obstacle.kind === 'gone') return { kind: 'gone' }
      return obstacle.kind === 'forbidden' ? { kind: 'known', missing: ['view'] } : { kind: 'unknown' }
    }
  }
}
