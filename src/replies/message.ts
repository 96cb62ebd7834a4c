import { type APIEmbed, MessageFlags } from 'discord-api-types/v10'
import { embedsLength } from './fit/measure.ts'
import { LIMITS } from './limits.ts'
import type { Row } from './parts/components.ts'
import type { Reply } from './reply.ts'

export interface MessageSpec {
  readonly content?: string
  /** Most important first: those that would pass the limit of a message are left out. */
  readonly embeds?: readonly APIEmbed[]
  readonly rows?: readonly Row[]
  /** Only the asker sees it; after a press it stands beside the pressed message. */
  readonly private?: boolean
}

/** A reply that pings nobody and is within what one message may hold. */
export function message({ content, embeds = [], rows = [], private: hidden = false }: MessageSpec): Reply {
  const shown: APIEmbed[] = []
  for (const embed of embeds.slice(0, LIMITS.embeds)) {
    if (embedsLength([...shown, embed]) > LIMITS.embedTotal) break
    shown.push(embed)
  }
  return {
    ...(content && { content }),
    ...(shown.length > 0 && { embeds: shown }),
    ...(rows.length > 0 && { components: rows.slice(0, LIMITS.rows) }),
    allowed_mentions: { parse: [] },
    ...(hidden && { flags: MessageFlags.Ephemeral }),
  }
}
