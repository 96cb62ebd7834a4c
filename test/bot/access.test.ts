import { REST } from 'discord.js'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { restAccess } from '../../src/bot/digest/rest-access.ts'
import { type StandIn, startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import type { Channel } from '../support/discord/world.ts'
import { subscription } from '../support/subscriptions.ts'

const { server, channel } = subscription()
let discord: StandIn
let rest: REST

beforeEach(async () => {
  discord = await startStandIn()
  rest = new REST({ api: discord.apiBase, retries: 0 }).setToken(TOKEN)
})
afterEach(async () => {
  rest.clearHandlerSweeper()
  rest.clearHashSweeper()
  await discord.stop()
})

const look = () => restAccess(rest, () => discord.world.applicationId)(server, channel)

test.each([
  [{}, { kind: 'known', missing: [] }],
  [{ sending: 'missing-permissions' }, { kind: 'known', missing: ['send'] }],
  [{ reading: 'no-history' }, { kind: 'known', missing: ['history'] }],
  [{ sending: 'missing-access' }, { kind: 'known', missing: ['view'] }],
  [{ gone: true }, { kind: 'gone' }],
] as const satisfies readonly [Partial<Channel>, object][])(
  'in a channel with %j: %j',
  async (state, found) => {
    Object.assign(discord.world.channels.get(channel) ?? {}, state)
    expect(await look()).toEqual(found)
  },
)

test('where the bot is no member it sees nothing; in an outage nothing is known', async () => {
  discord.world.removed = true
  expect(await look()).toEqual({ kind: 'known', missing: ['view'] })
  discord.world.removed = false
  discord.faults.add('GET', /./, { kind: 'status', status: 500 }, 3)
  expect(await look()).toEqual({ kind: 'unknown' })
})
