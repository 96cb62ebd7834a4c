import { REST } from 'discord.js'
import {
  type APIChannel,
  type APIGuild,
  type RESTGetAPIChannelMessagesResult,
  type RESTPostAPIChannelMessageResult,
  Routes,
} from 'discord-api-types/v10'
import type { Obstacle, PastMessage, Poster } from '../../digest/ports/poster.ts'
import { obstacleOf } from './obstacle.ts'

/** Discord waits no longer either. */
const TIMEOUT_MS = 10_000
const PAGE = 100

/**
 * A client for the digests alone. It tries nothing again and waits for no limit: what became of each request is
 * told at once, and the store, which keeps the pace of all processes, knows what to do next.
 */
export const digestRest = (api: string, token: string): REST =>
  new REST({
    api,
    retries: 0,
    timeout: TIMEOUT_MS,
    rejectOnRateLimit: () => true,
    globalRequestsPerSecond: Number.POSITIVE_INFINITY,
  }).setToken(token)

/** `token`: as the client has it. */
export function restPoster(rest: REST, token: string): Poster {
  const asked = async <Body, Answer>(
    ask: () => Promise<unknown>,
    read: (body: Body) => Answer,
  ): Promise<Answer | Obstacle> => {
    try {
      return read((await ask()) as Body)
    } catch (error) {
      const obstacle = obstacleOf(error)
      // The library forgets a token that Discord refused once, and would send nothing ever again.
      if (obstacle.kind === 'unauthorised') rest.setToken(token)
      return obstacle
    }
  }
  const guild = (server: string) =>
    asked(
      () => rest.get(Routes.guild(server)),
      (found: APIGuild) => ({ kind: 'guild', found }) as const,
    )
  return {
    post: (channel, body, nonce) =>
      asked(
        () => rest.post(Routes.channelMessages(channel), { body: { ...body, nonce, enforce_nonce: true } }),
        ({ id }: RESTPostAPIChannelMessageResult) => ({ kind: 'posted', message: id }) as const,
      ),
    messages: (channel, before) => {
      const query = new URLSearchParams({ limit: String(PAGE), ...(before !== null && { before }) })
      return asked(
        () => rest.get(Routes.channelMessages(channel), { query }),
        (found: RESTGetAPIChannelMessagesResult) =>
          ({ kind: 'page', messages: found.map(pastMessage), full: found.length >= PAGE }) as const,
      )
    },
    hasMessages: (channel) =>
      asked(
        () => rest.get(Routes.channel(channel)),
        (found: APIChannel) =>
          ({ kind: 'known', any: 'last_message_id' in found && found.last_message_id != null }) as const,
      ),
    async isIn(server) {
      const answer = await guild(server)
      if (answer.kind === 'guild') return true
      return answer.kind === 'forbidden' ? false : null
    },
    async noticeBoards(server) {
      const answer = await guild(server)
      if (answer.kind !== 'guild') return []
      const { public_updates_channel_id: updates, system_channel_id: system } = answer.found
      return [updates, system].filter((channel) => channel != null)
    },
  }
}

const pastMessage = ({
  id,
  timestamp,
  author,
  embeds,
}: RESTGetAPIChannelMessagesResult[number]): PastMessage => ({
  id,
  at: Date.parse(timestamp),
  footers: author.bot ? embeds.flatMap(({ footer }) => footer?.text ?? []) : [],
})
