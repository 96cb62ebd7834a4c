import type { APIInteraction } from 'discord-api-types/v10'
import { z } from 'zod'

const id = z.string().regex(/^\d{1,20}$/)
const options = z.array(z.looseObject({ name: z.string().max(32), type: z.int() })).max(25)

const command = z.looseObject({
  name: z.string().min(1).max(32),
  type: z.literal(1),
  options: options.optional(),
})
const component = z.looseObject({
  custom_id: z.string().min(1).max(100),
  component_type: z.int(),
  values: z.array(z.string().max(100)).max(25).optional(),
})

const common = {
  id,
  token: z.string().min(1).max(200),
  application_id: id,
  locale: z.string().max(10),
  member: z.looseObject({ user: z.looseObject({ id }) }),
}

/** The kinds that a person can cause: commands, presses, completions. The rest is the adapter's to judge. */
const interaction = z.discriminatedUnion('type', [
  z.looseObject({ ...common, type: z.literal(2), data: command }),
  z.looseObject({ ...common, type: z.literal(3), data: component, message: z.looseObject({ id }) }),
  z.looseObject({ ...common, type: z.literal(4), data: command }),
])

/** An interaction as Discord sends it; null when it has not the form of one. */
export function readInteraction(body: unknown): APIInteraction | null {
  const read = interaction.safeParse(body)
  return read.success ? (read.data as unknown as APIInteraction) : null
}
