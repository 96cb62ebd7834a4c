import {
  ApplicationCommandAutocompleteCallbackRequestSchema,
  CreateMessageInteractionCallbackRequestSchema,
  UpdateMessageInteractionCallbackRequestSchema,
} from 'discord-api-spec/zod'
import { type APIMessageComponentInteraction, InteractionType } from 'discord-api-types/v10'
import { conforms } from '../check/conforms.ts'
import { isEmptyMessage, messageFaults } from '../check/message.ts'
import { type Answer, refuse } from '../errors.ts'
import { addMessage, editMessage, type MessageBody } from '../messages.ts'
import type { Asked, World } from '../world.ts'
import type { Call, Route } from './route.ts'

const MESSAGE = 4
const DEFERRED_MESSAGE = 5
const DEFERRED_UPDATE = 6
const UPDATE = 7
const CHOICES = 8
const ANSWER_WITHIN_MS = 3000

const SCHEMAS = new Map([
  [MESSAGE, CreateMessageInteractionCallbackRequestSchema],
  [DEFERRED_MESSAGE, CreateMessageInteractionCallbackRequestSchema],
  [DEFERRED_UPDATE, UpdateMessageInteractionCallbackRequestSchema],
  [UPDATE, UpdateMessageInteractionCallbackRequestSchema],
  [CHOICES, ApplicationCommandAutocompleteCallbackRequestSchema],
])

const FITTING = new Map<InteractionType, readonly number[]>([
  [InteractionType.ApplicationCommand, [MESSAGE, DEFERRED_MESSAGE]],
  [InteractionType.ApplicationCommandAutocomplete, [CHOICES]],
  [InteractionType.MessageComponent, [MESSAGE, DEFERRED_MESSAGE, DEFERRED_UPDATE, UPDATE]],
])

/** The first answer to an interaction. */
export const callbackRoutes: readonly Route[] = [
  { method: 'POST', path: /^\/interactions\/(\d+)\/([^/]+)\/callback$/, auth: false, answer: callback },
]

/** Takes the first answer to an interaction, however it came. */
export function callback({ world, params: [id = '', token = ''], body }: Call): Answer {
  const asked = world.asked.get(id)
  if (asked?.interaction.token !== token) return refuse('unknown-interaction')
  if (asked.callback) return refuse('already-answered')
  if (world.now() - asked.askedAt > ANSWER_WITHIN_MS) {
    world.violations.push(`the interaction ${id} was answered after more than three seconds`)
    return refuse('unknown-interaction')
  }
  const response = body as NonNullable<Asked['callback']> & { data?: MessageBody }
  const faults = responseFaults(asked, response)
  if (faults.length > 0) {
    world.violations.push(...faults)
    return refuse('invalid-form', faults)
  }
  asked.callback = response
  asked.answeredAt = world.now()
  apply(world, asked, response)
  return { status: 204 }
}

function responseFaults(asked: Asked, { type, data }: { type: number; data?: MessageBody }): string[] {
  const schema = SCHEMAS.get(type)
  if (!schema || !FITTING.get(asked.interaction.type)?.includes(type)) {
    return [`type: ${type} is no answer to an interaction of type ${asked.interaction.type}`]
  }
  const shown = type === MESSAGE || type === UPDATE
  return [
    ...conforms(schema, { type, ...(data && { data }) }),
    ...(shown ? messageFaults(data ?? {}) : []),
    ...(type === MESSAGE && isEmptyMessage(data ?? {}) ? ['an empty message'] : []),
  ]
}

function apply(world: World, asked: Asked, { type, data = {} }: { type: number; data?: MessageBody }): void {
  const { interaction } = asked
  const about = {
    channelId: interaction.channel?.id ?? '',
    askedBy: (interaction.member?.user ?? interaction.user)?.id ?? null,
  }
  if (type === MESSAGE) asked.original = addMessage(world, data, about)
  if (type === DEFERRED_MESSAGE) asked.original = addMessage(world, data, { ...about, loading: true })
  if (type !== UPDATE && type !== DEFERRED_UPDATE) return
  const pressed = (interaction as APIMessageComponentInteraction).message.id
  asked.original = world.messages.find(({ id }) => id === pressed) ?? null
  if (type === UPDATE && asked.original) editMessage(asked.original, data)
}
