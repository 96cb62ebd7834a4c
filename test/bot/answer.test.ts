import type { APIActionRowComponent, APIComponentInMessageActionRow } from 'discord-api-types/v10'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ASKER, SOMEONE_ELSE } from '../support/discord/asking.ts'
import type { Asked } from '../support/discord/world.ts'
import { echo, echoing, said } from '../support/echo-command.ts'
import { deferred } from '../support/manual-timer.ts'
import { connect } from './connect.ts'

const EPHEMERAL = 64
let slow = deferred<ReturnType<typeof said>>()
let connected: Awaited<ReturnType<typeof connect>>

const commands = () => [
  echo,
  named('slow', { run: () => slow.promise, press: () => slow.promise }),
  named('slow-page', { run: async () => said('lent', { components: [slowButton] }) }),
  named('failing', { run: () => Promise.reject(new Error('broken')) }),
  named('enormous', { run: async () => said('x'.repeat(2001)) }),
]

const slowButton: APIActionRowComponent<APIComponentInMessageActionRow> = {
  type: 1,
  components: [{ type: 2, style: 1, label: '…', custom_id: 'slow:1' }],
}

const slowPage = () => {
  const found = connected.discord.world.messages.find(({ content }) => content === 'lent')
  if (!found) throw new Error('no page with a slow button')
  return found
}

function named(name: string, other: Partial<typeof echo>) {
  const toJSON = () => ({ ...echo.data.toJSON(), name, name_localizations: null })
  return echoing({ ...other, data: { name, toJSON } })
}

beforeEach(async () => {
  slow = deferred()
  connected = await connect(commands())
})

afterEach(async () => {
  const { discord, bot } = connected
  await bot.stop()
  expect(discord.world.violations.splice(0)).toEqual([])
  await discord.stop()
})

test('a slash command is answered over REST', async () => {
  const { discord } = connected
  const asked = discord.slash('echo', { text: 'bonjour', times: 2 })
  const message = await discord.answered(asked)
  expect(message).toMatchObject({ content: 'bonjour 2 fr', flags: 0, askedBy: ASKER })
  const callbacks = discord.world.requests.filter(({ path }) => path.endsWith('/callback'))
  expect(callbacks).toMatchObject([{ method: 'POST', status: 204, authorization: undefined }])
})

test.each(['server', 'direct', 'elsewhere'] as const)('it works from: %s', async (where) => {
  const { discord } = connected
  const message = await discord.answered(discord.slash('echo', { text: 'ici' }, { where, locale: 'en-US' }))
  expect(message.content).toBe('ici 1 en')
  const next = discord.press(message, 'echo:2:ici', [], { where })
  await discord.until(() => next.callback)
  expect(message.content).toBe('ici 2 fr')
})

test('an option is completed as it is typed', async () => {
  const { discord } = connected
  expect(await discord.complete('echo', 'text', { text: 'ryab' })).toEqual([
    { name: 'text=ryab', value: 'ryab' },
  ])
})

test('a button of the asker changes the message', async () => {
  const { discord } = connected
  const message = await discord.answered(discord.slash('echo', { text: 'page' }))
  const press = discord.press(message, 'echo:2:page')
  await discord.until(() => press.callback)
  expect(message.content).toBe('page 2 fr')
})

test("someone else's click answers that person and leaves the message", async () => {
  const { discord } = connected
  const message = await discord.answered(discord.slash('echo', { text: 'page' }))
  const click = discord.press(message, 'echo:2:page', [], { user: SOMEONE_ELSE })
  const own = await discord.answered(click)
  expect(own).toMatchObject({ content: 'page 2 fr', flags: EPHEMERAL, askedBy: SOMEONE_ELSE })
  expect(message).toMatchObject({ content: 'page 1 fr', edits: 0 })
})

test('a button works after a restart of the bot', async () => {
  const { discord, bot } = connected
  const message = await discord.answered(discord.slash('echo', { text: 'page' }))
  await bot.stop()
  await discord.until(() => discord.gateway.sessions.length === 0)
  connected = await connect(commands(), discord)
  const press = discord.press(message, 'echo:2:page')
  await discord.until(() => press.callback)
  expect(message.content).toBe('page 2 fr')
})

describe('an answer that takes long', () => {
  async function deferredBy(ask: () => Asked) {
    const { discord, time } = connected
    const asked = ask()
    await time.begun(1500)
    time.elapse()
    await discord.until(() => asked.callback)
    return asked
  }

  test('is deferred, then edited in', async () => {
    const { discord } = connected
    const asked = await deferredBy(() => discord.slash('slow', { text: 'x' }))
    expect(asked).toMatchObject({ callback: { type: 5 }, original: { loading: true } })
    slow.resolve(said('enfin'))
    expect(await discord.answered(asked)).toMatchObject({ id: asked.original?.id, content: 'enfin' })
  })

  test('and is private, replaces the public placeholder', async () => {
    const { discord } = connected
    const asked = await deferredBy(() => discord.slash('slow', { text: 'x' }))
    slow.resolve(said('chut', { flags: EPHEMERAL }))
    expect(await discord.answered(asked)).toMatchObject({ content: 'chut', flags: EPHEMERAL })
    expect(asked.original).toMatchObject({ deleted: true })
  })

  test('to a button, changes the message afterwards', async () => {
    const { discord } = connected
    const message = await discord.answered(discord.slash('slow-page', { text: 'x' }))
    await deferredBy(() => discord.press(message, 'slow:1'))
    slow.resolve(said('enfin'))
    await discord.until(() => message.edits > 0)
    expect(message).toMatchObject({ content: 'enfin', components: [] })
  })

  test.each([
    ['a command', () => connected.discord.slash('slow', { text: 'x' }), 0],
    ['a button', () => connected.discord.press(slowPage(), 'slow:1'), EPHEMERAL],
  ])('and is refused by Discord, becomes an apology: %s', async (_what, ask, flags) => {
    const { discord } = connected
    await discord.answered(discord.slash('slow-page', { text: 'x' }))
    const asked = await deferredBy(ask)
    slow.resolve(said('x'.repeat(2001)))
    const apology = await discord.until(() =>
      discord.world.messages.find(({ content }) => content.includes('Désolé')),
    )
    expect(apology.flags).toBe(flags)
    expect(asked.callback).not.toBeNull()
    expect(discord.world.violations.splice(0)).toEqual(['content: too_big above 2000'])
  })
})

describe('an answer that goes wrong', () => {
  test('because the command fails, is an apology with the id that the log has', async () => {
    const { discord, log } = connected
    const message = await discord.answered(discord.slash('failing', { text: 'x' }))
    expect(message).toMatchObject({ flags: EPHEMERAL, content: expect.stringContaining('id-of-failure') })
    expect(log.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { fields: { failure: 'id-of-failure', what: '/failing' } },
    ])
  })

  test('because Discord refuses it, is an apology', async () => {
    const { discord } = connected
    const message = await discord.answered(discord.slash('enormous', { text: 'x' }))
    expect(message).toMatchObject({ flags: EPHEMERAL, content: expect.stringContaining('id-of-failure') })
    expect(discord.world.violations.splice(0)).toEqual(['data.content: too_big above 2000'])
  })

  test.each([
    ['Discord has an error', { kind: 'status', status: 502 }],
    ['the line is reset', { kind: 'cut-before', how: 'reset' }],
    ['the line ends', { kind: 'cut-before', how: 'end' }],
    ['Discord asks to wait', { kind: 'rate-limit', retryAfter: 0.01 }],
  ] as const)('for a moment, because %s, is given again', async (_what, fault) => {
    const { discord } = connected
    discord.faults.add('POST', /callback$/, fault)
    expect(await discord.answered(discord.slash('echo', { text: 'encore' }))).toMatchObject({
      content: 'encore 1 fr',
    })
  })

  test.each(['reset', 'end'] as const)(
    'only after it was given (%s), is given once, without alarm',
    async (how) => {
      const { discord, log } = connected
      discord.faults.add('POST', /callback$/, { kind: 'cut-after', how })
      const asked = discord.slash('echo', { text: 'une fois' })
      await discord.until(() => discord.world.requests.some(({ status }) => status === 400))
      expect(discord.world.messages).toHaveLength(1)
      expect(asked.original?.content).toBe('une fois 1 fr')
      expect(log.lines.filter(({ level }) => level === 'error')).toEqual([])
    },
  )

  test('because the interaction is gone, is logged and harms nobody else', async () => {
    const { discord, log } = connected
    const asked = discord.slash('slow', { text: 'x' })
    discord.world.asked.delete(asked.interaction.id)
    slow.resolve(said('trop tard'))
    await discord.until(() => discord.world.requests.some(({ status }) => status === 404))
    await discord.answered(discord.slash('echo', { text: 'suivant' }))
    expect(log.lines.filter(({ level }) => level === 'error')).toMatchObject([
      { message: 'an answer did not reach Discord', fields: { err: { code: 10062 } } },
    ])
  })
})
