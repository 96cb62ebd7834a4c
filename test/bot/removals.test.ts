import { ChannelType } from 'discord-api-types/v10'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { startBot } from '../../src/bot/start-bot.ts'
import type { Log } from '../../src/interactions/log.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { type StandIn, startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import { waiting } from '../support/discord/waiting.ts'
import { interactionDeps, noDigest } from '../support/interaction-deps.ts'
import { memoryLog } from '../support/memory-log.ts'
import { draft, subscription } from '../support/subscriptions.ts'
import { unwatched } from './connect.ts'

const CHANNEL = subscription().channel
const THREAD = '200000000000000004'
const OTHER_SERVER = '200000000000000009'

let store: Store
let discord: StandIn
let stop: () => Promise<void>
const { until, changed } = waiting()
const log = memoryLog()
/** Tells of each line that is written. */
const watched: Log = {
  ...log,
  info: (fields: object, message: string) => {
    log.info(fields, message)
    changed()
  },
}

beforeEach(async () => {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  store = opened.value
  discord = await startStandIn()
  const digest = { ...noDigest, store: store.digest }
  const settings = { token: TOKEN, applicationId: discord.world.applicationId, apiBase: discord.apiBase }
  const { deps } = interactionDeps([], { digest, log: watched })
  const started = await startBot({ ...settings, shards: null }, deps, unwatched)
  if (!started.ok) throw new Error(started.code)
  stop = started.value.stop
  await subscribe('general', CHANNEL)
  await subscribe('thread', THREAD)
  await subscribe('elsewhere', '200000000000000005', OTHER_SERVER)
})
afterEach(async () => {
  await stop()
  await discord.stop()
  await store.close()
  log.lines.length = 0
})

/** A channel with a digest that was posted, and one that is planned. */
async function subscribe(id: string, channel: string, server = discord.world.guildId): Promise<void> {
  const { subscriptions, deliveries } = store.digest
  const due = { date: '2031-05-20', at: 0 }
  const it = subscription({ id, channel, server, next: due })
  await subscriptions.add(it, 10)
  const dates = [
    { ...due, tryAt: 0, skipped: null },
    { date: '2031-05-21', at: 1, tryAt: 1, skipped: null },
  ]
  await deliveries.plan([{ subscription: it, dates, next: { date: '2031-05-22', at: 2 } }], 1)
  await deliveries.claim('w', 1, 5000, 10)
  const key = { subscription: id, date: due.date }
  await deliveries.begin(key, 'w', draft({ channel }), 1)
  const marks = { seen: 0, chronicle: null, quote: { id: 'q1', anew: false } }
  await deliveries.end(key, { state: 'sent', message: '1', marks }, 1)
}

/** What the store has of each subscription. */
async function kept(): Promise<string[]> {
  const { subscriptions, deliveries } = store.digest
  const found: string[] = []
  for (const id of ['general', 'thread', 'elsewhere']) {
    const known = (await subscriptions.get(id)) !== null
    const rows = await deliveries.history(id, 10)
    const shown = await subscriptions.shownQuotes(id)
    if (known || rows.length > 0 || shown.size > 0) found.push(`${id}: ${known} ${rows.length} ${shown.size}`)
  }
  return found
}

const told = () =>
  until(() => log.lines.some(({ message }) => message === 'removed on Discord, its digests end'))

const GENERAL = 'general: true 2 1'
const IN_THREAD = 'thread: true 2 1'
const ELSEWHERE = 'elsewhere: true 2 1'

test.each([
  [
    'a thread is deleted',
    'THREAD_DELETE',
    { id: THREAD, parent_id: CHANNEL, type: ChannelType.PublicThread },
    [GENERAL, ELSEWHERE],
  ],
  [
    'a channel is deleted',
    'CHANNEL_DELETE',
    { id: CHANNEL, type: ChannelType.GuildText },
    [IN_THREAD, ELSEWHERE],
  ],
  ['the bot is removed from a server', 'GUILD_DELETE', {}, [ELSEWHERE]],
] as const)('%s: its digests end, and all that is known of them goes', async (_what, type, data, left) => {
  expect(await kept()).toEqual([GENERAL, IN_THREAD, ELSEWHERE])
  const { guildId } = discord.world
  discord.gateway.dispatch(type, type === 'GUILD_DELETE' ? { id: guildId } : { guild_id: guildId, ...data })
  await told()
  expect(await kept()).toEqual(left)
})

test('a server that has an outage keeps its digests', async () => {
  const { guildId } = discord.world
  discord.gateway.dispatch('GUILD_DELETE', { id: guildId, unavailable: true })
  discord.gateway.dispatch('THREAD_DELETE', { id: THREAD, guild_id: guildId })
  await told()
  expect(await kept()).toEqual([GENERAL, ELSEWHERE])
})
