/** What the bot needs in a channel. `threads`: to write in this thread. `history`: to see what it posted itself. */
export type ChannelPermission = 'view' | 'send' | 'threads' | 'embed' | 'history'

/** `unknown`: it could not be learnt now. `gone`: there is no such channel. */
export type Access =
  | { readonly kind: 'known'; readonly missing: readonly ChannelPermission[] }
  | { readonly kind: 'gone' }
  | { readonly kind: 'unknown' }

/** Learns what the bot may do in a channel. Never rejects. */
export type ChannelAccess = (server: string, channel: string) => Promise<Access>
