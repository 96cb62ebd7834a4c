import {
  IncomingWebhookRequestPartialSchema,
  IncomingWebhookUpdateRequestPartialSchema,
} from 'discord-api-spec/zod'
import { conforms } from '../check/conforms.ts'
import { isEmptyMessage, messageFaults } from '../check/message.ts'
import { type Answer, refuse } from '../errors.ts'
import { addMessage, apiMessage, editMessage, type MessageBody } from '../messages.ts'
import { type Asked, TOKEN_START, type World } from '../world.ts'
import type { Call, Route } from './route.ts'

const original = /^\/webhooks\/(\d+)\/([^/]+)\/messages\/@original$/

/** What comes after the first answer, under the interaction's own token. */
export const webhookRoutes: readonly Route[] = [
  { method: 'GET', path: original, auth: false, answer: onOriginal(read) },
  { method: 'PATCH', path: original, auth: false, answer: onOriginal(edit) },
  { method: 'DELETE', path: original, auth: false, answer: onOriginal(remove) },
  { method: 'POST', path: /^\/webhooks\/(\d+)\/([^/]+)$/, auth: false, answer: followUp },
]

type WithOriginal = Asked & { readonly original: NonNullable<Asked['original']> }

function onOriginal(act: (call: Call, asked: WithOriginal) => Answer): Route['answer'] {
  return (call) => {
    const asked = answered(call)
    if (!asked) return refuse('unknown-webhook')
    if (!asked.original || asked.original.deleted) return refuse('unknown-message')
    return act(call, asked as WithOriginal)
  }
}

function answered({ world, params: [application, token] }: Call): Asked | undefined {
  if (application !== world.applicationId) return undefined
  const asked = world.asked.get(token?.replace(TOKEN_START, '') ?? '')
  return asked?.interaction.token === token && asked?.callback ? asked : undefined
}

function read({ world }: Call, asked: WithOriginal): Answer {
  return { status: 200, body: apiMessage(world, asked.original) }
}

function edit({ world, body }: Call, asked: WithOriginal): Answer {
  const faults = [
    ...conforms(IncomingWebhookUpdateRequestPartialSchema, body),
    ...messageFaults(body as MessageBody),
  ]
  if (faults.length > 0) return invalid(world, faults)
  editMessage(asked.original, body as MessageBody)
  return { status: 200, body: apiMessage(world, asked.original) }
}

function remove(_call: Call, asked: WithOriginal): Answer {
  asked.original.deleted = true
  asked.original.loading = false
  return { status: 204 }
}

/** As with the real Discord, the first one fills a placeholder that is still there, public or private as that is. */
function followUp(call: Call): Answer {
  const { world } = call
  const asked = answered(call)
  if (!asked) return refuse('unknown-webhook')
  const body = call.body as MessageBody
  const faults = [...conforms(IncomingWebhookRequestPartialSchema, body), ...messageFaults(body)]
  if (faults.length > 0) return invalid(world, faults)
  if (isEmptyMessage(body)) return refuse('empty-message')
  if (asked.original?.loading) {
    editMessage(asked.original, body)
    return { status: 200, body: apiMessage(world, asked.original) }
  }
  const { interaction } = asked
  const message = addMessage(world, body, {
    channelId: interaction.channel?.id ?? '',
    askedBy: (interaction.member?.user ?? interaction.user)?.id ?? null,
  })
  asked.followUps.push(message)
  return { status: 200, body: apiMessage(world, message) }
}

function invalid(world: World, faults: readonly string[]): Answer {
  world.violations.push(...faults)
  return refuse('invalid-form', faults)
}
