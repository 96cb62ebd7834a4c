import { REST } from 'discord.js'
import type { APIMessage } from 'discord-api-types/v10'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type StandIn, startStandIn, TOKEN } from '../support/discord/stand-in.ts'

// The stand-in is what other tests rely on: what it knows of Discord is tested here, through the real client.

let discord: StandIn
let rest: REST
let channel: string
let clock = 0

beforeEach(async () => {
  clock = Date.parse('2022-01-21T08:00:00Z')
  discord = await startStandIn({ now: () => clock })
  rest = new REST({ api: discord.apiBase }).setToken(TOKEN)
  channel = [...discord.world.channels.keys()][0] ?? ''
})

afterEach(() => discord.stop())

const QUIET = { allowed_mentions: { parse: [] } }
const post = (body: object) =>
  rest.post(`/channels/${channel}/messages`, { body: { ...QUIET, ...body } }) as Promise<APIMessage>
const history = (query: Record<string, string> = {}) =>
  rest.get(`/channels/${channel}/messages`, { query: new URLSearchParams(query) }) as Promise<APIMessage[]>

describe('messages of a channel', () => {
  test('are posted and read back, the newest first', async () => {
    const first = await post({ content: 'un' })
    await post({ content: 'deux' })
    await post({ content: 'trois' })
    expect((await history()).map(({ content }) => content)).toEqual(['trois', 'deux', 'un'])
    expect((await history({ limit: '1' })).map(({ content }) => content)).toEqual(['trois'])
    expect((await history({ after: first.id })).map(({ content }) => content)).toEqual(['trois', 'deux'])
    expect(await history({ before: first.id })).toEqual([])
  })

  test('with an enforced nonce are there once, as long as Discord remembers it', async () => {
    const once = { content: 'le résumé', nonce: 'row-7', enforce_nonce: true }
    const first = await post(once)
    expect(await post(once)).toMatchObject({ id: first.id })
    clock += 6 * 60_000
    expect((await post(once)).id).not.toBe(first.id)
  })

  test('with a nonce that is not enforced are there as often as they are sent', async () => {
    const twice = { content: 'le résumé', nonce: 'row-7' }
    const first = await post(twice)
    expect((await post(twice)).id).not.toBe(first.id)
  })

  test.each([
    ['missing-permissions', 50013],
    ['missing-access', 50001],
  ] as const)('cannot be sent or read with %s', async (problem, code) => {
    Object.assign(discord.world.channels.get(channel) ?? {}, { sending: problem, reading: problem })
    await expect(post({ content: 'x' })).rejects.toMatchObject({ code })
    await expect(history()).rejects.toMatchObject({ code })
  })

  test('cannot be sent where there is no channel any more', async () => {
    Object.assign(discord.world.channels.get(channel) ?? {}, { gone: true })
    await expect(post({ content: 'x' })).rejects.toMatchObject({ status: 404, code: 10003 })
  })
})

describe('a line that breaks', () => {
  test('after the message was recorded, leaves it there, and the client sends it again after a reset', async () => {
    discord.faults.add('POST', /messages$/, { kind: 'cut-after', how: 'reset' })
    await post({ content: 'double' })
    expect(await history()).toHaveLength(2)
    discord.faults.add('POST', /messages$/, { kind: 'cut-after', how: 'reset' })
    await post({ content: 'simple', nonce: 'n', enforce_nonce: true })
    expect(await history()).toHaveLength(3)
  })

  test('by ending in the middle, is not tried again by the client, although the message is there', async () => {
    discord.faults.add('POST', /messages$/, { kind: 'cut-after', how: 'end' })
    await expect(post({ content: 'seul' })).rejects.toThrow()
    expect(await history()).toHaveLength(1)
  })
})

test('a global rate limit is told as Discord tells it', async () => {
  const limited: unknown[] = []
  rest.on('rateLimited', (info) => limited.push(info))
  discord.faults.add('POST', /messages$/, { kind: 'rate-limit', retryAfter: 0.01, global: true })
  await post({ content: 'plus tard' })
  expect(limited).toMatchObject([{ global: true }])
  expect(await history()).toHaveLength(1)
})

describe('messages that Discord would refuse are refused, and remembered', () => {
  const long = 'x'.repeat(5000)
  const button = { type: 2, style: 1, label: 'a', custom_id: 'a' }
  test.each<[string, object, RegExp]>([
    ['too long', { content: long }, /content: too_big/],
    ['an unknown field', { content: 'x', colour: 1 }, /colour: no such field/],
    [
      'an unknown field of an embed',
      { embeds: [{ title: 'x', colour: 1 }] },
      /embeds.0.colour: no such field/,
    ],
    [
      'embeds of 6001 characters',
      { embeds: [{ description: 'x'.repeat(4000) }, { description: 'x'.repeat(2001) }] },
      /above 6000/,
    ],
    ['an embed without anything', { embeds: [{ color: 1 }] }, /empty embed/],
    ['a field without a name', { embeds: [{ fields: [{ name: ' ', value: 'x' }] }] }, /empty name or value/],
    [
      'the same custom_id twice',
      { content: 'x', components: [{ type: 1, components: [button, button] }] },
      /twice/,
    ],
    [
      'a custom_id that is too long',
      { content: 'x', components: [{ type: 1, components: [{ ...button, custom_id: 'x'.repeat(101) }] }] },
      /components/,
    ],
    ['mentions left open', { content: '@everyone', allowed_mentions: undefined }, /could ping/],
  ])('%s', async (_what, body, violation) => {
    await expect(post(body)).rejects.toMatchObject({ status: 400, code: 50035 })
    expect(discord.world.violations.join('\n')).toMatch(violation)
    expect(discord.world.messages).toEqual([])
  })

  test('nothing at all', async () => {
    await expect(post({})).rejects.toMatchObject({ status: 400, code: 50006 })
  })
})

test('another token is not let in', async () => {
  rest.setToken('another')
  await expect(history()).rejects.toMatchObject({ status: 401 })
})
