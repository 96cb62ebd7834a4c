import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { GatewayDispatchEvents } from 'discord-api-types/v10'
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { startDigest } from '../../src/digest/desk/start-digest.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import { components, SOMEONE_ELSE } from '../support/discord/asking.ts'
import { botSettings, type StandIn, startStandIn } from '../support/discord/stand-in.ts'
import type { StoredMessage } from '../support/discord/world.ts'
import { type Program, startProgram } from '../support/program.ts'
import { digestSettings, subscription } from '../support/subscriptions.ts'

const EPHEMERAL = 64
const { server, channel } = subscription()

let discord: StandIn
let program: Program
let folder: string

/** A channel subscribed the evening before; the bot starts two seconds before Paris goes from 2:00 to 3:00. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-digest-'))
  const file = join(folder, 'verbatim.sqlite')
  const opened = openSqliteStore(file)
  if (!opened.ok) throw new Error(opened.code)
  const desk = { store: opened.value.digest, newId: () => 's1' }
  const settings = digestSettings({ time: '02:30', sections: ['quote', 'news'], saysEmpty: true })
  const wish = { server, channel, channelName: 'general', settings, chronicle: null }
  await startDigest(desk, wish, Date.parse('2022-03-26T20:00:00Z'))
  await opened.value.close()
  discord = await startStandIn()
  program = startProgram({
    ...botSettings(discord),
    VERBATIM_DB: file,
    VERBATIM_CLOCK: '2022-03-27T00:59:58Z',
  })
  await discord.connected()
}, 40_000)

afterAll(async () => {
  await program.stop()
  await discord.stop()
  rmSync(folder, { recursive: true })
})

afterEach(() => {
  expect(discord.world.violations).toEqual([])
  expect(program.err()).not.toContain('"level":"error"')
})

const digests = () => discord.world.messages.filter(({ askedBy }) => askedBy === null)
const ask = async (call: string, values: Record<string, string | boolean> = {}): Promise<StoredMessage> =>
  discord.answered(discord.slash(call, values))
const textOf = ({ content, embeds }: StoredMessage) =>
  [content, ...embeds.flatMap(({ title, description }) => [title, description])].join('\n')

test('at 2:30 in the night that skips it, the digest comes at 3:00; once', async () => {
  const [digest] = await discord.until(() => (digests().length > 0 ? digests() : null))
  expect(digest?.channelId).toBe(channel)
  expect(digest?.content).toContain('Digest du dimanche 27 mars 2022')
  expect(digest?.embeds.at(-1)?.footer?.text).toMatch(/réf\. \S+$/)
  // It is listed with its link, and the next one comes a day later, by summer time.
  let listed = ''
  // It is written down as soon as Discord has answered.
  while (!listed.includes(`/${channel}/${digest?.id})`)) listed = textOf(await ask('digest list'))
  expect(listed).toContain(`<t:${Date.parse('2022-03-28T00:30:00Z') / 1000}:F>`)
  expect(textOf(await ask('digest history'))).toContain('dimanche 27 mars 2022')
  expect(digests()).toHaveLength(1)
})

test('nobody is subscribed to a channel where the bot may not post, and it says what it lacks', async () => {
  const found = discord.world.channels.get(channel)
  if (found) found.sending = 'missing-permissions'
  const { content } = await ask('digest start', { channel, time: '8h' })
  expect(content).toContain(
    '« Envoyer des messages »'.replaceAll(' »', '\u00A0»').replaceAll('« ', '«\u00A0'),
  )
  if (found) found.sending = 'allowed'
  expect(textOf(await ask('digest list'))).not.toContain('08:00')
})

test('« et … autres » opens the rest for whoever presses it, zones are completed', async () => {
  const [digest] = digests()
  if (!digest) throw new Error('no digest')
  const more = components(digest).find(
    (one) => 'label' in one && /autres/.test(one.label ?? '') && 'custom_id' in one,
  )
  if (!more || !('custom_id' in more)) throw new Error('nothing is left')
  const rest = await discord.answered(discord.press(digest, more.custom_id, [], { user: SOMEONE_ELSE }))
  expect(rest.flags).toBe(EPHEMERAL)
  expect(rest.embeds[0]?.title).toMatch(/^Nouveautés · 1\d–\d+ sur \d+$/)
  const preview = await ask('digest preview', { date: '12 janvier 2022' })
  expect(preview.flags).toBe(EPHEMERAL)
  const zones = await discord.complete('digest start', 'timezone', { channel, time: '8h', timezone: 'tok' })
  expect(zones[0]?.value).toBe('Asia/Tokyo')
})

test('what was kept goes with its channel', async () => {
  await ask('digest start', { channel, time: '8h' })
  expect(textOf(await ask('digest list'))).toContain('tous les jours à 08:00')
  // A server in an outage is not one that removed the bot.
  discord.gateway.dispatch(GatewayDispatchEvents.GuildDelete, { id: server, unavailable: true })
  expect(textOf(await ask('digest list'))).toContain('tous les jours à 08:00')
  discord.gateway.dispatch(GatewayDispatchEvents.ChannelDelete, { id: channel, type: 0, name: 'general' })
  await program.logged('removed on Discord, its digests end')
  expect((await ask('digest list')).content).toContain('Aucun digest sur ce serveur')
})
