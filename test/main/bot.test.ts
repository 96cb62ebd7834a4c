import { expect, test } from 'vitest'
import { deferred } from '../support/manual-timer.ts'
import { atDiscord } from './at-discord.ts'

const at = atDiscord()

test('a restart registers nothing again', async () => {
  const writes = () => at.discord.world.requests.filter(({ method }) => method === 'PUT').length
  const first = at.start()
  await at.discord.connected()
  expect(writes()).toBe(1)
  first.signal('SIGTERM')
  expect(await first.exit).toBe(0)
  await at.discord.until(() => at.discord.gateway.sessions.length === 0)
  at.start()
  await at.discord.connected()
  expect(writes()).toBe(1)
})

test('SIGTERM while an answer is on its way: it arrives, and the process ends with 0', async () => {
  const program = at.start()
  await at.discord.connected()
  const gate = deferred<void>()
  at.discord.faults.add('POST', /callback$/, { kind: 'hold', until: gate.promise })
  const asked = at.discord.slash('help')
  await at.discord.until(() => at.discord.world.requests.some(({ path }) => path.endsWith('/callback')))
  program.signal('SIGTERM')
  await at.discord.until(() => at.discord.gateway.sessions.length === 0)
  gate.resolve()
  expect(await program.exit).toBe(0)
  expect(asked.original).not.toBeNull()
})

test('a gateway that drops is logged, resumed, and not the end', async () => {
  const program = at.start()
  await at.discord.connected()
  at.discord.gateway.drop()
  await program.logged('gateway resumed')
  expect(program.err()).toContain('gateway lost, reconnecting')
  expect(await at.discord.answered(at.discord.slash('help'))).toMatchObject({ loading: false })
})

test('a token that Discord refuses: one line, exit 1, and it is written nowhere', async () => {
  const wrong = 'a-wrong.token.indeed'
  const program = at.start({ DISCORD_TOKEN: wrong, LANG: 'fr_FR.UTF-8' })
  expect(await program.exit).toBe(1)
  expect(program.err()).toMatch(/^Discord refuse le jeton de DISCORD_TOKEN.*\n$/)
  expect(program.out()).toBe('')
})

test('an application that is another bot’s: one line, exit 1', async () => {
  const program = at.start({ DISCORD_APPLICATION_ID: '999' })
  expect(await program.exit).toBe(1)
  expect(program.err()).toMatch(/^DISCORD_APPLICATION_ID is not the application.*\n$/)
})

test('a token that is reset later: one line, exit 1', async () => {
  const program = at.start()
  await at.discord.connected()
  at.discord.gateway.close(4004)
  expect(await program.exit).toBe(1)
  expect(program.err()).toContain('Discord refuses the token in DISCORD_TOKEN')
})

test('with a token, the playground is there when it is asked for', async () => {
  const program = at.start({ PLAYGROUND: '1' })
  await program.printed('to stop.')
  expect(program.out()).toContain('http://127.0.0.1:')
  expect(program.out()).not.toContain('DISCORD_TOKEN')
  await at.discord.connected()
})
