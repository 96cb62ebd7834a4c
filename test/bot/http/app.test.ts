import type { APIInteraction } from 'discord-api-types/v10'
import { expect, test } from 'vitest'
import { createHttpApp, type HttpDeps } from '../../../src/bot/http/app.ts'
import { verifier } from '../../../src/bot/http/verify.ts'
import { createSigning } from '../../support/discord/signing.ts'

const NOW = Date.parse('2022-01-21T12:00:00Z')
const PING = JSON.stringify({ type: 1 })
const discord = createSigning()

function serve(other: Partial<HttpDeps> = {}) {
  const seen: APIInteraction[] = []
  let refused = 0
  const app = createHttpApp({
    isFromDiscord: verifier(discord.publicKey),
    interact: async (interaction) => {
      seen.push(interaction)
      return { type: 1 }
    },
    now: () => NOW,
    ready: async () => true,
    refused: () => {
      refused += 1
    },
    failed: () => undefined,
    ...other,
  })
  const post = async (body: string, headers: Record<string, string>) =>
    app.request('/interactions', { method: 'POST', body, headers })
  return { app, post, seen, refused: () => refused }
}

test('a ping that Discord signed is answered with a pong', async () => {
  const { post, seen } = serve()
  const answer = await post(PING, discord.headers(PING, NOW))
  expect([answer.status, await answer.json()]).toEqual([200, { type: 1 }])
  expect(seen).toEqual([{ type: 1 }])
})

const signed = discord.headers(PING, NOW)
test.each<[string, string, Record<string, string>]>([
  ['no signature', PING, { 'x-signature-timestamp': signed['x-signature-timestamp'] ?? '' }],
  ['no timestamp', PING, { 'x-signature-ed25519': signed['x-signature-ed25519'] ?? '' }],
  ['another body', `${PING} `, signed],
  ['another timestamp', PING, { ...signed, 'x-signature-timestamp': String(NOW / 1000 + 1) }],
  ['a signature that is no number', PING, { ...signed, 'x-signature-ed25519': 'z'.repeat(128) }],
  ['a short signature', PING, { ...signed, 'x-signature-ed25519': 'ab' }],
  ['a key of somebody else', PING, createSigning().headers(PING, NOW)],
  ['a timestamp of an hour ago', PING, discord.headers(PING, NOW - 3_600_000)],
  ['a timestamp of tomorrow', PING, discord.headers(PING, NOW + 86_400_000)],
])('401 for %s, and no command runs', async (_what, body, headers) => {
  const { post, seen, refused } = serve()
  expect((await post(body, headers)).status).toBe(401)
  expect([seen, refused()]).toEqual([[], 1])
})

test.each(['', 'nonsense', '[]', 'null', '"1"', '{"type":"1"}'])('400 for %j, signed', async (body) => {
  const { post, seen } = serve()
  expect((await post(body, discord.headers(body, NOW))).status).toBe(400)
  expect(seen).toEqual([])
})

test('413 for a body that is too large, before it is read to its end', async () => {
  const { post } = serve()
  const body = ' '.repeat(600_000)
  expect((await post(body, discord.headers(body, NOW))).status).toBe(413)
})

test('500 without a word of why when the adapter fails, which is reported', async () => {
  const reported: unknown[] = []
  const { post } = serve({
    interact: () => Promise.reject(new Error('broken')),
    failed: (err) => reported.push(err),
  })
  const answer = await post(PING, discord.headers(PING, NOW))
  expect([answer.status, await answer.text()]).toEqual([500, '{"error":"failed"}'])
  expect(reported).toHaveLength(1)
})

test('a load balancer learns whether it may send requests', async () => {
  const up = serve().app
  const down = serve({ ready: async () => false }).app
  expect((await up.request('/health/ready')).status).toBe(200)
  expect((await down.request('/health/ready')).status).toBe(503)
  expect((await down.request('/health/live')).status).toBe(200)
  expect((await up.request('/metrics')).status).toBe(404)
})
