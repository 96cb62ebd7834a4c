import { afterEach, expect, test } from 'vitest'
import { startBot } from '../../src/bot/start-bot.ts'
import { type StandIn, startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import { echo, echoing, said } from '../support/echo-command.ts'
import { interactionDeps } from '../support/interaction-deps.ts'
import { deferred } from '../support/manual-timer.ts'
import { connect, unwatched } from './connect.ts'

const running: { stop(): Promise<void> }[] = []

/** Connected bots and stand-ins, stopped after the test, bots first. */
async function connected(commands = [echo]) {
  const all = await connect(commands)
  running.push(all.bot, all.discord)
  return all
}

const settingsFor = (discord: StandIn, other: object = {}) => ({
  token: TOKEN,
  applicationId: discord.world.applicationId,
  apiBase: discord.apiBase,
  shards: null,
  ...other,
})

afterEach(async () => {
  for (const each of running.splice(0)) await each.stop()
})

test('a gateway that drops is resumed, and what came in between is answered', async () => {
  const { discord, log } = await connected()
  discord.gateway.drop()
  await discord.until(() => discord.gateway.sessions.every(({ socket }) => socket === null))
  const asked = discord.slash('echo', { text: 'entre-temps' })
  expect(await discord.answered(asked)).toMatchObject({ content: 'entre-temps 1 fr' })
  expect(discord.gateway.sessions).toMatchObject([{ resumes: 1 }])
  expect(log.lines.map(({ message }) => message)).toEqual(
    expect.arrayContaining(['gateway lost, reconnecting', 'gateway resumed']),
  )
  expect(log.lines.filter(({ level }) => level === 'error')).toEqual([])
})

test('a gateway that asks to reconnect is resumed', async () => {
  const { discord } = await connected()
  discord.gateway.askToReconnect()
  await discord.until(() => discord.gateway.sessions.some(({ resumes }) => resumes === 1))
  const message = await discord.answered(discord.slash('echo', { text: 'de retour' }))
  expect(message.content).toBe('de retour 1 fr')
})

test('heartbeats are sent, and their answers keep the connection', async () => {
  const discord = await startStandIn({ heartbeatMs: 20 })
  const { bot } = await connect([echo], discord)
  running.push(bot, discord)
  await discord.until(() => discord.gateway.heartbeats >= 3)
  expect(discord.gateway.sessions).toMatchObject([{ resumes: 0 }])
})

test('only the Guilds intent is asked for', async () => {
  const { discord } = await connected()
  expect(discord.gateway.sessions).toMatchObject([{ intents: 1 }])
  expect(discord.world.violations).toEqual([])
})

test('a token that is reset while the bot runs ends it for good', async () => {
  const { discord, bot } = await connected()
  discord.gateway.close(4004)
  expect(await bot.lost).toBe('bad-token')
})

test('a wrong token is a problem of its own, and is in no log line', async () => {
  const discord = await startStandIn()
  running.push(discord)
  const { deps, log } = interactionDeps([echo])
  const started = await startBot(settingsFor(discord, { token: 'wrong.token.here' }), deps, unwatched)
  expect(started).toEqual({ ok: false, code: 'bad-token' })
  expect(JSON.stringify(log.lines)).not.toContain('wrong.token.here')
})

test('an application that is not the bot’s own is a problem of its own', async () => {
  const discord = await startStandIn()
  running.push(discord)
  const { deps } = interactionDeps([echo])
  const started = await startBot(settingsFor(discord, { applicationId: '999' }), deps, unwatched)
  expect(started).toEqual({ ok: false, code: 'wrong-application' })
})

test('intents that Discord disallows are a problem of their own', async () => {
  const discord = await startStandIn()
  running.push(discord)
  const { deps } = interactionDeps([echo])
  discord.gateway.refuseNext(4014)
  expect(await startBot(settingsFor(discord), deps, unwatched)).toEqual({ ok: false, code: 'refused' })
})

test('an outage at the start is waited out, with longer and longer pauses', async () => {
  const discord = await startStandIn()
  const { deps, time, log } = interactionDeps([echo])
  discord.faults.add('GET', /commands$/, { kind: 'status', status: 503 }, 8)
  const starting = startBot(settingsFor(discord), deps, unwatched)
  for (const pause of [1000, 2000]) {
    await time.begun(pause)
    time.elapse()
  }
  const started = await starting
  if (started.ok) running.push(started.value)
  running.push(discord)
  expect(started.ok).toBe(true)
  expect(log.lines.filter(({ level }) => level === 'warn')).toMatchObject([
    { fields: { pause: 1000 } },
    { fields: { pause: 2000 } },
  ])
})

test('a stop finishes the running answers and takes nothing new', async () => {
  const slow = deferred<ReturnType<typeof said>>()
  const { discord, bot, time } = await connected([echoing({ run: () => slow.promise })])
  const asked = discord.slash('echo', { text: 'x' })
  await time.begun(1500)
  const stopping = bot.stop()
  await discord.until(() => discord.gateway.sessions.length === 0)
  slow.resolve(said('juste à temps'))
  await stopping
  expect(asked.original?.content).toBe('juste à temps')
})

test('a stop waits ten seconds for an answer that never comes, not longer', async () => {
  const slow = deferred<ReturnType<typeof said>>()
  const { discord, bot, time } = await connected([echoing({ run: () => slow.promise })])
  discord.slash('echo', { text: 'x' })
  await time.begun(1500)
  const stopping = bot.stop()
  await time.begun(10_000)
  time.elapse()
  await stopping
  slow.resolve(said('trop tard'))
})
