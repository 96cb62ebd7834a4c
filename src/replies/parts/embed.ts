import type { APIEmbed } from 'discord-api-types/v10'
import { LIMITS } from '../limits.ts'

const COLOUR = 0x2f5d8a

/** Markdown, already fitted; a field without a value is left out. */
export interface EmbedSpec {
  readonly title?: string
  readonly text?: string
  readonly fields?: readonly FieldSpec[]
}

interface FieldSpec {
  readonly name: string
  readonly value: string
  readonly inline?: boolean
}

/**
 * What is longer than Discord takes is a bug and throws. The library's builder checks the same, but makes errors
 * that it throws away on the way to a value that is fine, and takes fifty times as long.
 */
export function embed({ title, text, fields = [] }: EmbedSpec): APIEmbed {
  const told = fields.filter(({ value }) => value.trim() !== '').slice(0, LIMITS.fields)
  return {
    color: COLOUR,
    ...(title && { title: within(title, LIMITS.title) }),
    ...(text && { description: within(text, LIMITS.description) }),
    fields: told.map(({ name, value, inline = false }) => ({
      name: within(name, LIMITS.fieldName),
      value: within(value, LIMITS.fieldValue),
      inline,
    })),
  }
}

function within(text: string, limit: number): string {
  if (text.length > limit) throw new RangeError(`${text.length} of at most ${limit} in an embed`)
  return text
}
