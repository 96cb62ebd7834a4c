import { MessageCreateRequestSchema } from 'discord-api-spec/zod'
import { conforms } from '../check/conforms.ts'
import { isEmptyMessage, messageFaults } from '../check/message.ts'
import { type Answer, refuse } from '../errors.ts'
import { addMessage, apiMessage, type MessageBody } from '../messages.ts'
import { overwritesOf } from './guilds.ts'
import type { Call, Route } from './route.ts'

/** How long Discord remembers an enforced nonce, here. */
const NONCE_MS = 5 * 60_000

const path = /^\/channels\/(\d+)\/messages$/

/** Messages that the bot posts by itself, and the channel's history. */
export const channelRoutes: readonly Route[] = [
  { method: 'POST', path, auth: true, answer: post },
  { method: 'GET', path, auth: true, answer: history },
  { method: 'GET', path: /^\/channels\/(\d+)$/, auth: true, answer: read },
]

type PostBody = MessageBody & { readonly enforce_nonce?: boolean }

function post({ world, params: [channelId = ''], body }: Call): Answer {
  const channel = world.channels.get(channelId)
  if (!channel || channel.gone) return refuse('unknown-channel')
  if (world.removed) return refuse('missing-access')
  if (channel.sending !== 'allowed') return refuse(channel.sending)
  const message = body as PostBody
  const faults = [...conforms(MessageCreateRequestSchema, body), ...messageFaults(message)]
  if (faults.length > 0) {
    world.violations.push(...faults)
    return refuse('invalid-form', faults)
  }
  if (isEmptyMessage(message)) return refuse('empty-message')
  // Discord enforces a nonce per author, whatever the channel.
  const known = world.messages.find(
    ({ nonce, sentAt }) =>
      message.enforce_nonce === true &&
      nonce !== null &&
      nonce === message.nonce &&
      world.now() - sentAt < NONCE_MS,
  )
  return {
    status: 200,
    body: apiMessage(world, known ?? addMessage(world, message, { channelId, askedBy: null })),
  }
}

function history({ world, params: [channelId = ''], query }: Call): Answer {
  const channel = world.channels.get(channelId)
  if (!channel || channel.gone) return refuse('unknown-channel')
  // Who may not read the history is told that there is none.
  if (channel.reading === 'no-history') return { status: 200, body: [] }
  if (channel.reading !== 'allowed') return refuse(channel.reading)
  const before = BigInt(query.get('before') ?? '18446744073709551615')
  const after = BigInt(query.get('after') ?? 0)
  const limit = Number(query.get('limit') ?? 50)
  const found = world.messages
    .filter((message) => message.channelId === channelId && !message.deleted)
    .filter(({ id }) => BigInt(id) < before && BigInt(id) > after)
    .toReversed()
  return { status: 200, body: found.slice(0, limit).map((message) => apiMessage(world, message)) }
}

function read({ world, params: [channelId = ''] }: Call): Answer {
  const channel = world.channels.get(channelId)
  if (!channel || channel.gone) return refuse('unknown-channel')
  const last = world.messages.findLast(({ channelId }) => channelId === channel.id)
  return {
    status: 200,
    body: {
      id: channel.id,
      type: 0,
      guild_id: channel.guildId,
      name: 'general',
      last_message_id: last?.id ?? null,
      permission_overwrites: overwritesOf(channel),
    },
  }
}
