import type { APIEmbed } from 'discord-api-types/v10'

/** What counts towards the 6000 characters that the embeds of a message may have together. */
export function embedLength(embed: APIEmbed): number {
  const fields = (embed.fields ?? []).reduce((sum, { name, value }) => sum + name.length + value.length, 0)
  return (
    (embed.title?.length ?? 0) +
    (embed.description?.length ?? 0) +
    fields +
    (embed.footer?.text.length ?? 0) +
    (embed.author?.name.length ?? 0)
  )
}

export const embedsLength = (embeds: readonly APIEmbed[]): number =>
  embeds.reduce((sum, embed) => sum + embedLength(embed), 0)
