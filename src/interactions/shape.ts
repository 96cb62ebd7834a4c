import {
  type APIInteractionResponse,
  MessageFlags,
  InteractionResponseType as Type,
} from 'discord-api-types/v10'
import type { Reply } from '../replies/reply.ts'
import type { Later, WholeMessage } from './handled.ts'

/** How a reply travels, depending on what it answers. */
export interface Shape {
  readonly now: (reply: Reply) => APIInteractionResponse
  readonly deferral: APIInteractionResponse
  readonly later: (reply: Reply) => Later
}

const isPrivate = (reply: Reply) => ((reply.flags ?? 0) & MessageFlags.Ephemeral) !== 0
const asPrivate = (reply: Reply): Reply => ({ ...reply, flags: (reply.flags ?? 0) | MessageFlags.Ephemeral })

const whole = (reply: Reply): WholeMessage => ({
  content: reply.content ?? '',
  embeds: reply.embeds ?? [],
  components: reply.components ?? [],
  allowed_mentions: reply.allowed_mentions,
})

/** The same message in the library's types, which have no readonly lists. */
const payload = <Message extends Reply | WholeMessage>({ embeds, components, ...rest }: Message) => ({
  ...rest,
  allowed_mentions: { parse: [] },
  ...(embeds && { embeds: [...embeds] }),
  ...(components && { components: [...components] }),
})

const post = (reply: Reply): APIInteractionResponse => ({
  type: Type.ChannelMessageWithSource,
  data: payload(reply),
})

/** A slash command: a new message, public unless the reply itself is private. */
export const commandShape: Shape = {
  now: post,
  deferral: { type: Type.DeferredChannelMessageWithSource },
  later: (reply) =>
    isPrivate(reply)
      ? { kind: 'private', replaces: true, message: reply }
      : { kind: 'edit', message: whole(reply) },
}

/** A component pressed by the one who asked: the message turns into the reply; a private reply stands beside it. */
export const ownPressShape: Shape = {
  now: (reply) =>
    isPrivate(reply) ? post(reply) : { type: Type.UpdateMessage, data: payload(whole(reply)) },
  deferral: { type: Type.DeferredMessageUpdate },
  later: (reply) =>
    isPrivate(reply)
      ? { kind: 'private', replaces: false, message: reply }
      : { kind: 'edit', message: whole(reply) },
}

/** A component pressed by someone else: that person alone gets an answer, the message stays as it is. */
export const foreignPressShape: Shape = {
  now: (reply) => post(asPrivate(reply)),
  deferral: { type: Type.DeferredChannelMessageWithSource, data: { flags: MessageFlags.Ephemeral } },
  later: (reply) => ({ kind: 'edit', message: whole(reply) }),
}
