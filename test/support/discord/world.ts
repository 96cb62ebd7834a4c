import type {
  APIApplicationCommand,
  APIEmbed,
  APIInteraction,
  APIMessageTopLevelComponent,
} from 'discord-api-types/v10'

/** What follows in an interaction's token is its id. */
export const TOKEN_START = 'interaction-token-'

/** A message as the stand-in remembers it. */
export interface StoredMessage {
  readonly id: string
  readonly channelId: string
  content: string
  embeds: APIEmbed[]
  components: APIMessageTopLevelComponent[]
  flags: number
  /** « thinking… »: deferred and not filled yet. */
  loading: boolean
  deleted: boolean
  edits: number
  readonly nonce: string | number | null
  /** The user whose command or press made it; null for a channel message. */
  readonly askedBy: string | null
  readonly sentAt: number
}

/** One interaction and what the bot has done about it. */
export interface Asked {
  readonly interaction: APIInteraction
  readonly askedAt: number
  /** The body of the accepted callback. */
  callback: { readonly type: number; readonly data?: unknown } | null
  /** When that was. */
  answeredAt: number | null
  /** What `@original` means: the new message, or the one that the component stands on. */
  original: StoredMessage | null
  readonly followUps: StoredMessage[]
}

export interface Channel {
  readonly id: string
  readonly guildId: string
  /** Discord's answer to sending or reading, when it is not allowed. */
  sending: 'allowed' | 'missing-access' | 'missing-permissions'
  reading: 'allowed' | 'missing-access' | 'missing-permissions' | 'no-history'
  gone: boolean
}

export interface RequestRecord {
  readonly method: string
  readonly path: string
  readonly authorization: string | undefined
  readonly body: unknown
  status: number | 'cut'
}

/** All that the stand-in knows. Tests read it; `changed` wakes those who wait. */
export interface World {
  readonly token: string
  readonly applicationId: string
  readonly guildId: string
  /** The bot was removed from its server. */
  removed: boolean
  /** Where the server wants to hear from Discord and from bots. */
  systemChannel: string | null
  readonly channels: Map<string, Channel>
  commands: APIApplicationCommand[]
  readonly messages: StoredMessage[]
  readonly asked: Map<string, Asked>
  readonly requests: RequestRecord[]
  /** Everything that the real Discord would have refused, in words. */
  readonly violations: string[]
  /** A new id, later than those before. */
  readonly nextId: () => string
  readonly now: () => number
  readonly changed: () => void
}
