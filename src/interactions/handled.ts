import type { APIInteractionResponse } from 'discord-api-types/v10'
import type { Reply } from '../replies/reply.ts'
import type { Outcome } from './watch.ts'

/** A message that becomes exactly this: what the fields do not name is taken away. */
export interface WholeMessage {
  readonly content: string
  readonly embeds: NonNullable<Reply['embeds']>
  readonly components: NonNullable<Reply['components']>
  readonly allowed_mentions: Reply['allowed_mentions']
}

/** What remains to be sent after a deferral, through the interaction's webhook. */
export type Later =
  /** The original message is edited. */
  | { readonly kind: 'edit'; readonly message: WholeMessage }
  /** A private message of its own; `replaces`: the original, a mere placeholder, is deleted first. */
  | { readonly kind: 'private'; readonly replaces: boolean; readonly message: Reply }

export interface Handled {
  /** To be given to Discord within three seconds of the interaction. */
  readonly response: APIInteractionResponse
  /** Present when the response is a deferral; never rejects. */
  readonly later: Promise<Later> | null
  readonly outcome: Outcome
}

export const now = (response: APIInteractionResponse, outcome: Outcome = 'answered'): Handled => ({
  response,
  later: null,
  outcome,
})
