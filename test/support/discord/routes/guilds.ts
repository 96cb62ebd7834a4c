import { refuse } from '../errors.ts'
import type { Channel } from '../world.ts'
import type { Call, Route } from './route.ts'

/** View, send, embed, history; and to write in threads. */
const EVERYTHING = (1n << 10n) | (1n << 11n) | (1n << 14n) | (1n << 16n) | (1n << 38n)

/** The bot's server, and the bot in it. */
export const guildRoutes: readonly Route[] = [
  { method: 'GET', path: /^\/guilds\/(\d+)$/, auth: true, answer: guild },
  { method: 'GET', path: /^\/guilds\/(\d+)\/members\/(\d+)$/, auth: true, answer: member },
]

function guild({ world, params: [id] }: Call) {
  if (id !== world.guildId || world.removed) return refuse('unknown-guild')
  return {
    status: 200,
    body: {
      id,
      name: 'Salle de presse',
      owner_id: '100',
      roles: [{ id, name: '@everyone', permissions: String(EVERYTHING) }],
      system_channel_id: world.systemChannel,
      public_updates_channel_id: null,
    },
  }
}

function member({ world, params: [id, user] }: Call) {
  if (id !== world.guildId || world.removed) return refuse('unknown-guild')
  return { status: 200, body: { user: { id: user, bot: true }, roles: [] } }
}

/** The overwrites that make Discord refuse what the channel refuses. */
export const overwritesOf = ({ guildId, sending, reading }: Channel): object[] => {
  const denied =
    (sending === 'missing-permissions' ? 1n << 11n : 0n) |
    (sending === 'missing-access' || reading === 'missing-access' ? 1n << 10n : 0n) |
    (reading === 'no-history' ? 1n << 16n : 0n)
  return denied === 0n ? [] : [{ id: guildId, type: 0, allow: '0', deny: String(denied) }]
}
