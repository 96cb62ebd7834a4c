import type {
  APIActionRowComponent,
  APIComponentInMessageActionRow,
  APIEmbed,
  APIInteractionResponse,
} from 'discord-api-types/v10'

/** A message of the application in the channel. */
export interface ChatMessage {
  /** A snowflake. */
  readonly id: string
  /** Milliseconds since 1970. */
  readonly at: number
  readonly content: string
  readonly embeds: readonly APIEmbed[]
  readonly components: readonly APIActionRowComponent<APIComponentInMessageActionRow>[]
  /** Only the asker sees it. */
  readonly ephemeral: boolean
}

/** What a response does to the channel. */
export type Effect =
  | { readonly kind: 'post'; readonly message: ChatMessage }
  | { readonly kind: 'update'; readonly message: ChatMessage }
  | { readonly kind: 'nothing' }
  /** A response that the playground cannot show. */
  | { readonly kind: 'unshown' }

type Payload = Partial<Pick<ChatMessage, 'content' | 'embeds' | 'components'>> & { readonly flags?: number }

const EPHEMERAL = 64

/** `pressed`: the message whose component was used, null for a command. A new message gets `id` and `at`. */
export function effectOf(
  response: APIInteractionResponse,
  { id, at }: Pick<ChatMessage, 'id' | 'at'>,
  pressed: ChatMessage | null,
): Effect {
  switch (response.type) {
    case 4: {
      const { content, embeds, components, flags = 0 } = response.data as Payload
      const message = { id, at, content: content ?? '', embeds: embeds ?? [], components: components ?? [] }
      return { kind: 'post', message: { ...message, ephemeral: (flags & EPHEMERAL) !== 0 } }
    }
    case 6:
      return { kind: 'nothing' }
    case 7:
      return pressed
        ? { kind: 'update', message: updated(pressed, (response.data ?? {}) as Payload) }
        : { kind: 'unshown' }
    default:
      return { kind: 'unshown' }
  }
}

/** What the payload does not name stays as it was. */
const updated = (message: ChatMessage, { content, embeds, components }: Payload): ChatMessage => ({
  ...message,
  ...(content !== undefined && { content }),
  ...(embeds !== undefined && { embeds }),
  ...(components !== undefined && { components }),
})
