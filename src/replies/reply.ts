import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  MessageFlags,
} from 'discord-api-types/v10'

/** A message payload as Discord takes it, ready to be sent: within the limits, escaped, pinging nobody. */
export interface Reply {
  readonly content?: string
  readonly embeds?: readonly APIEmbed[]
  readonly components?: readonly APIActionRowComponent<APIComponentInMessageActionRow>[]
  readonly allowed_mentions: { readonly parse: readonly [] }
  /** `MessageFlags.Ephemeral`: only the asker sees it. */
  readonly flags?: MessageFlags
}
