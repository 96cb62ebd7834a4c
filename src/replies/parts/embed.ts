import { EmbedBuilder } from '@discordjs/builders'
import type { APIEmbed } from 'discord-api-types/v10'
import { LIMITS } from '../limits.ts'

const COLOUR = 0x2f5d8a

/** Markdown, already fitted; a field without a value is left out. */
export interface EmbedSpec {
  readonly title?: string
  readonly url?: string | null
  readonly text?: string
  readonly fields?: readonly FieldSpec[]
}

interface FieldSpec {
  readonly name: string
  readonly value: string
  readonly inline?: boolean
}

/** Built with the library's own checks: what is longer than Discord takes is a bug and throws. */
export function embed({ title, url, text, fields = [] }: EmbedSpec): APIEmbed {
  const builder = new EmbedBuilder().setColor(COLOUR)
  if (title) builder.setTitle(title)
  if (url) builder.setURL(url)
  if (text) builder.setDescription(text)
  builder.addFields(
    ...fields
      .filter(({ value }) => value.trim() !== '')
      .slice(0, LIMITS.fields)
      .map(({ name, value, inline = false }) => ({ name, value, inline })),
  )
  return builder.toJSON()
}
