import { expect, test } from 'vitest'
import { createSigning } from '../support/discord/signing.ts'
import { atDiscord } from './at-discord.ts'

const signing = createSigning()
const at = atDiscord()

/** A bot that is served over HTTP, and its addresses. */
async function start(other: Readonly<Record<string, string>> = {}) {
  const http = { VERBATIM_MODE: 'http', DISCORD_PUBLIC_KEY: signing.publicKey, HTTP_PORT: '0' }
  const program = at.start({ ...http, MONITOR_PORT: '0', ...other })
  await program.logged('interactions are served')
  const urls = [...program.err().matchAll(/"url":"([^"]+)"/g)].map(([, url]) => url ?? '')
  const [monitor = '', interactions = ''] = urls
  return { program, monitor, interactions }
}

test('the commands are registered and answered, without a gateway', async () => {
  const { interactions, monitor } = await start()
  await at.discord.until(() => at.discord.world.commands.length > 0)
  at.discord.postTo(interactions, signing)
  const message = await at.discord.answered(at.discord.slash('event', { query: '12 janvier' }))
  expect(JSON.stringify(message.embeds)).toContain('Bruxelles')
  expect(await at.discord.complete('quote', 'query', { query: 'lavr' })).not.toEqual([])
  expect(at.discord.gateway.sessions).toEqual([])

  const metrics = await (await fetch(`${monitor}/metrics`)).text()
  expect(metrics).toMatch(
    /verbatim_interaction_seconds_count\{kind="command",command="event",outcome="answered"\} 1/,
  )
  expect(metrics).toMatch(/verbatim_store_records\{kind="articles"\} 5/)
  expect(await (await fetch(`${monitor}/health`)).json()).toEqual({ live: true, ready: true })
})

test('two processes without anything in common but Discord answer the same buttons', async () => {
  const [first, second] = await Promise.all([start(), start({ MONITOR_PORT: 'off' })])
  await at.discord.until(() => at.discord.world.commands.length > 0)
  at.discord.postTo(first.interactions, signing)
  const message = await at.discord.answered(at.discord.slash('quote', {}))
  const url = [...second.program.err().matchAll(/"url":"([^"]+)"/g)].at(-1)?.[1] ?? ''
  at.discord.postTo(url, signing)
  const another = JSON.stringify(message.components).match(/"custom_id":"([^"]+)"/)?.[1] ?? ''
  const pressed = at.discord.press(message, another)
  expect(await at.discord.answered(pressed)).toMatchObject({ loading: false })
})

test('Discord being away delays the registration, not the answers', async () => {
  at.discord.faults.add('GET', /commands$/, { kind: 'status', status: 503 }, 8)
  const { interactions, program } = await start()
  expect((await signing.post(interactions, { type: 1 } as never)).body).toEqual({ type: 1 })
  await program.logged('cannot be reached to register the commands')
  await program.logged('commands registered')
})

test('a port that is taken: one line in the end, exit 1', async () => {
  const { interactions } = await start()
  const http = { VERBATIM_MODE: 'http', DISCORD_PUBLIC_KEY: signing.publicKey }
  const second = at.start({ ...http, HTTP_PORT: new URL(interactions).port })
  expect(await second.exit).toBe(1)
  expect(second.err()).toContain('HTTP_PORT')
})
