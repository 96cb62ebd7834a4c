/** What the bot needs in a channel. `threads`: to write in this thread. `history`: to see what it posted itself. */
export type ChannelNeed = 'view' | 'send' | 'threads' | 'embed' | 'history'
