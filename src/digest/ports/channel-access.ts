import type { ChannelNeed } from '../../replies/wording/digest/needs.ts'

/** `unknown`: it could not be learnt now. `gone`: there is no such channel. */
export type Access =
  | { readonly kind: 'known'; readonly missing: readonly ChannelNeed[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' }

/** Learns what the bot may do in a channel. Never rejects. */
export type ChannelAccess = (server: string, channel: string) => Promise<Access>
