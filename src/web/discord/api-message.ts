import { WORLD } from '../../interactions/line/world.ts'
import type { ChatMessage } from './chat-message.ts'

const author = (id: string, name: string, bot: boolean) => ({
  id,
  username: name.toLowerCase(),
  global_name: name,
  discriminator: '0',
  avatar: null,
  bot,
})

export const apiUser = author(WORLD.user.id, WORLD.user.name, false)
const apiApplication = author(WORLD.application.id, WORLD.application.name, true)

const EPHEMERAL = 64

/** A message of the application as Discord gives it back with a press. */
export const apiMessage = (message: ChatMessage) => ({
  id: message.id,
  type: 20,
  channel_id: WORLD.channel.id,
  application_id: WORLD.application.id,
  author: apiApplication,
  content: message.content,
  embeds: message.embeds,
  components: message.components,
  attachments: [],
  mentions: [],
  mention_roles: [],
  mention_everyone: false,
  pinned: false,
  tts: false,
  flags: message.ephemeral ? EPHEMERAL : 0,
  timestamp: new Date(message.at).toISOString(),
  edited_timestamp: null,
  interaction_metadata: { id: message.id, type: 2, user: apiUser, authorizing_integration_owners: {} },
})
