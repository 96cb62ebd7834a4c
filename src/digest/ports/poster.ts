import type { Instant } from '../../domain/digest.ts'

/** What Discord makes of a request when it does not do what it was asked for. */
export type Obstacle =
  /** Too many requests: not done. `everything`: no request at all until then. `counted`: as an invalid one. */
  | {
      readonly kind: 'limited'
      readonly retryAfter: number
      readonly everything: boolean
      readonly counted: boolean
    }
  /** The bot may not: not done. `hidden`: it does not even see the place. */
  | { readonly kind: 'forbidden'; readonly hidden: boolean }
  /** No such channel any more. */
  | { readonly kind: 'gone' }
  /** The request itself is at fault: not done. */
  | { readonly kind: 'refused'; readonly error: unknown }
  /** The token is not valid any more: not done. */
  | { readonly kind: 'unauthorised' }
  /** No answer, or none that tells: it may have been done. */
  | { readonly kind: 'unsure'; readonly error: unknown }

/** A message of a channel, as far as it matters here. */
export interface PastMessage {
  readonly id: string
  readonly at: Instant
  /** The footers of its embeds, where it comes from a bot. */
  readonly footers: readonly string[]
}

/** Discord's channels, for the digest. Nothing here rejects, and nothing is tried twice. */
export interface Poster {
  /** Discord takes a message with the same nonce only once within some minutes. At most 25 characters. */
  post(
    channel: string,
    body: object,
    nonce: string,
  ): Promise<{ readonly kind: 'posted'; readonly message: string } | Obstacle>
  /** Up to a hundred messages, the newest first; those before one of them. */
  messages(
    channel: string,
    before: string | null,
  ): Promise<
    | {
        readonly kind: 'page'
        readonly messages: readonly PastMessage[]
        readonly full: boolean
      }
    | Obstacle
  >
  /** Whether anything was ever posted there, whoever may read it. */
  hasMessages(channel: string): Promise<{ readonly kind: 'known'; readonly any: boolean } | Obstacle>
  /** Whether the bot is in the server; null where that cannot be learnt now. */
  isIn(server: string): Promise<boolean | null>
  /** Channels in which the server wants to hear from bots, the best first. */
  noticeBoards(server: string): Promise<readonly string[]>
}
