import { REST } from 'discord.js'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Command } from '../../commands/command.ts'
import { register } from '../../src/bot/register.ts'
import { catalogue } from '../../src/interactions/catalogue.ts'
import { type StandIn, startStandIn, TOKEN } from '../support/discord/stand-in.ts'
import { echo, echoing } from '../support/echo-command.ts'

let discord: StandIn
beforeEach(async () => {
  discord = await startStandIn()
})
afterEach(() => discord.stop())

const registerAll = (commands: readonly Command[]) =>
  register(
    new REST({ api: discord.apiBase }).setToken(TOKEN),
    discord.world.applicationId,
    catalogue(commands),
  )

const writes = () => discord.world.requests.filter(({ method }) => method === 'PUT').length

/** The echo command with its JSON changed. */
const changed = (change: (body: ReturnType<typeof echo.data.toJSON>) => object) =>
  echoing({ data: { name: 'echo', toJSON: () => change(echo.data.toJSON()) as never } })

test('commands are written at first, as they are', async () => {
  expect(await registerAll([echo])).toBe('replaced')
  expect(discord.world.commands).toMatchObject([
    { name: 'echo', name_localizations: { fr: 'écho' }, contexts: [0, 1, 2], integration_types: [0, 1] },
  ])
  expect(discord.world.violations).toEqual([])
})

test('the same commands are not written again', async () => {
  await registerAll([echo])
  expect(await registerAll([echo])).toBe('unchanged')
  expect(writes()).toBe(1)
})

test('nor are they when only Discord’s order or wording of defaults differs', async () => {
  await registerAll([echo])
  const reworded = changed((body) => ({
    ...body,
    contexts: [2, 1, 0],
    nsfw: false,
    type: 1,
    default_member_permissions: null,
    options: body.options?.map((option) => ({ required: false, choices: [], ...option })),
  }))
  expect(await registerAll([reworded])).toBe('unchanged')
})

describe('commands are written again when', () => {
  test.each([
    ['a description', changed((body) => ({ ...body, description: 'Something else' }))],
    ['a localization', changed((body) => ({ ...body, description_localizations: { fr: 'Autre chose' } }))],
    [
      'a localization of an option',
      changed((body) => ({
        ...body,
        options: body.options?.map((o) => ({ ...o, name_localizations: { fr: 'mot' } })),
      })),
    ],
    [
      'whether an option is required',
      changed((body) => ({ ...body, options: body.options?.map((o) => ({ ...o, required: false })) })),
    ],
    ['the order of options', changed((body) => ({ ...body, options: body.options?.slice(1) }))],
    [
      'a limit of an option',
      changed((body) => ({
        ...body,
        options: body.options?.map((o) => (o.type === 4 ? { ...o, min_value: 0 } : o)),
      })),
    ],
    ['where it can be used', changed((body) => ({ ...body, contexts: [0] }))],
    ['who may use it', changed((body) => ({ ...body, default_member_permissions: '32' }))],
  ])('%s changes', async (_what, command) => {
    await registerAll([echo])
    expect(await registerAll([command])).toBe('replaced')
    expect(discord.world.violations).toEqual([])
  })

  test('one comes or goes', async () => {
    const other = changed((body) => ({ ...body, name: 'other', name_localizations: null }))
    await registerAll([echo])
    expect(await registerAll([echo, other])).toBe('replaced')
    expect(await registerAll([other])).toBe('replaced')
    expect(discord.world.commands).toMatchObject([{ name: 'other' }])
  })
})

test('two commands of one name are a bug that shows at once', () => {
  expect(() => catalogue([echo, echo])).toThrow('two commands are called echo')
})

test('the stand-in refuses what Discord would refuse', async () => {
  const wrong = changed((body) => ({ ...body, name: 'Echo Two' }))
  await expect(registerAll([wrong])).rejects.toMatchObject({ status: 400, code: 50035 })
  expect(discord.world.violations.length).toBeGreaterThan(0)
})
