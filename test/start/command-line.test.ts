import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Io } from '../../src/cli/surroundings.ts'
import { surroundingsOf } from '../../src/start/command-line.ts'
import { botSettings, type StandIn, startStandIn } from '../support/discord/stand-in.ts'

const io: Io = {
  print: () => {},
  complain: () => {},
  terminal: null,
  styled: false,
  locale: 'fr',
  now: () => 0,
  today: () => '2022-01-21',
  stop: new AbortController().signal,
}

let discord: StandIn
beforeAll(async () => {
  discord = await startStandIn()
})
afterAll(() => discord.stop())

const register = (settings: Readonly<Record<string, string>>) => surroundingsOf(settings, io).register()

describe('registering from the command line', () => {
  it('writes the commands once', async () => {
    expect(await register(botSettings(discord))).toEqual({ ok: true, value: 'replaced' })
    expect(await register(botSettings(discord))).toEqual({ ok: true, value: 'unchanged' })
    expect(discord.world.commands.map(({ name }) => name)).toContain('event')
    expect(discord.world.violations).toEqual([])
  })

  it('says that Discord refuses the token, without the token', async () => {
    const refused = await register({ ...botSettings(discord), DISCORD_TOKEN: 'another-token' })
    expect(refused).toMatchObject({ ok: false, detail: expect.stringContaining('DISCORD_TOKEN') })
    expect(JSON.stringify(refused)).not.toContain('another-token')
  })

  it('says that there is no Discord there', async () => {
    const nowhere = { ...botSettings(discord), DISCORD_API_BASE: 'http://127.0.0.1:9' }
    expect(await register(nowhere)).toEqual({
      ok: false,
      code: 'unusable',
      detail: 'Discord ne répond pas ; réessayez plus tard.',
    })
  })

  it('names the settings that are missing', async () => {
    expect(await register({})).toMatchObject({ detail: expect.stringContaining('DISCORD_TOKEN') })
    expect(await register({ DISCORD_TOKEN: 'x' })).toMatchObject({
      detail: expect.stringContaining('DISCORD_APPLICATION_ID'),
    })
  })
})

describe('the store of the command line', () => {
  it('is opened with or without the corpus', async () => {
    const opened = await surroundingsOf({ VERBATIM_DB: ':memory:' }, io).open({ withCorpus: false })
    if (!opened.ok) throw new Error(opened.detail)
    expect((await opened.value.store.facts.holdings()).articles).toBe(0)
    await opened.value.close()
  })

  it('is refused in words', async () => {
    const opened = await surroundingsOf({ VERBATIM_DB: '/dev/null/store.sqlite' }, io).open({
      withCorpus: false,
    })
    expect(opened).toMatchObject({ ok: false, detail: expect.stringContaining('/dev/null/store.sqlite') })
  })
})
