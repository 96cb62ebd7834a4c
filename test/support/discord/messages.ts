import type { APIMessage } from 'discord-api-types/v10'
import type { StoredMessage, World } from './world.ts'

const LOADING = 128

export type MessageBody = Partial<
  Pick<StoredMessage, 'content' | 'embeds' | 'components' | 'flags' | 'nonce'>
>

export const botUser = (world: World) => ({
  id: world.applicationId,
  username: 'verbatim',
  discriminator: '0000',
  global_name: null,
  avatar: null,
  bot: true,
})

export interface Circumstances {
  readonly channelId: string
  readonly askedBy: string | null
  readonly loading?: boolean
}

export function addMessage(world: World, body: MessageBody, about: Circumstances): StoredMessage {
  const message: StoredMessage = {
    id: world.nextId(),
    channelId: about.channelId,
    content: body.content ?? '',
    embeds: body.embeds ?? [],
    components: body.components ?? [],
    flags: body.flags ?? 0,
    loading: about.loading ?? false,
    deleted: false,
    edits: 0,
    nonce: body.nonce ?? null,
    askedBy: about.askedBy,
    sentAt: world.now(),
  }
  world.messages.push(message)
  return message
}

/** What the body does not name stays, as with the real Discord. */
export function editMessage(message: StoredMessage, body: MessageBody): void {
  if (body.content !== undefined) message.content = body.content
  if (body.embeds !== undefined) message.embeds = body.embeds
  if (body.components !== undefined) message.components = body.components
  message.loading = false
  message.edits += 1
}

/** The message in Discord's own form. */
export function apiMessage(world: World, message: StoredMessage): APIMessage {
  const user = message.askedBy === null ? null : apiUser(message.askedBy)
  const json = {
    id: message.id,
    channel_id: message.channelId,
    type: user ? 20 : 0,
    author: botUser(world),
    application_id: world.applicationId,
    content: message.content,
    embeds: message.embeds,
    components: message.components,
    attachments: [],
    mentions: [],
    mention_roles: [],
    mention_everyone: false,
    pinned: false,
    tts: false,
    flags: message.flags | (message.loading ? LOADING : 0),
    timestamp: new Date(message.sentAt).toISOString(),
    edited_timestamp: null,
    ...(message.nonce !== null && { nonce: message.nonce }),
    ...(user && {
      interaction_metadata: { id: message.id, type: 2, user, authorizing_integration_owners: {} },
    }),
  }
  return json as unknown as APIMessage
}

export const apiUser = (id: string) => ({
  id,
  username: `user-${id}`,
  discriminator: '0',
  global_name: null,
  avatar: null,
})
