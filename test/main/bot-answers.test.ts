import { ComponentType } from 'discord-api-types/v10'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { components, SOMEONE_ELSE } from '../support/discord/asking.ts'
import { botSettings, type StandIn, startStandIn } from '../support/discord/stand-in.ts'
import type { StoredMessage } from '../support/discord/world.ts'
import { type Program, startProgram } from '../support/program.ts'
import { makeDatabase } from './corpus.ts'

const EPHEMERAL = 64

let discord: StandIn
let program: Program
let database: Awaited<ReturnType<typeof makeDatabase>>

beforeAll(async () => {
  discord = await startStandIn()
  database = await makeDatabase()
  program = startProgram({ ...botSettings(discord), VERBATIM_DB: database.file })
  await discord.connected()
}, 30_000)

afterAll(async () => {
  await program.stop()
  await discord.stop()
  database.remove()
})

/** The stand-in saw nothing that Discord would refuse, and nothing failed in the program. */
afterEach(() => {
  expect(discord.world.violations).toEqual([])
  expect(program.err()).not.toContain('"level":"error"')
})

test('the commands of the design are registered', () => {
  const names = discord.world.commands.map(({ name }) => name)
  expect(names).toEqual(expect.arrayContaining(['event', 'quote', 'actor', 'sources', 'help']))
})

const ASKED: readonly [call: string, values: Record<string, string>][] = [
  ['event', { query: 'mars 2031' }],
  ['event', { query: '12 mars' }],
  ['event', { query: 'conseil du port' }],
  ['quote', {}],
  ['quote', { query: 'quai' }],
  ['quote', { query: 'très long' }],
  ['quote', { query: 'Brume', from: 'mars 2031' }],
  ['actor', { name: 'Ada Brume' }],
  ['actor', { name: 'conseil' }],
  ['sources', {}],
  ['help', {}],
  ['event', { query: '31 février' }],
  ['quote', { query: '@everyone **gras** <@1>' }],
  ['actor', { name: '🙂🙂🙂' }],
  ['event', { query: '\u0000\u0007' }],
  ['quote', { query: 'x'.repeat(6000) }],
]

describe.each(['fr', 'en-US'])('in %s', (locale) => {
  test.each(ASKED)('/%s %j is answered, and so is every button and menu behind it', async (call, values) => {
    const message = await discord.answered(discord.slash(call, values, { locale }))
    expect(message.content + JSON.stringify(message.embeds)).not.toMatch(/Désolé|Sorry/)
    await pressAll(message, locale)
  })
})

/** Presses whatever can be pressed, and what that brings, until nothing is new or enough was pressed. */
async function pressAll(first: StoredMessage, locale: string): Promise<void> {
  const pressed = new Set<string>()
  const open = [first]
  for (let message = open.shift(); message && pressed.size < 20; message = open.shift()) {
    for (const { id, values } of pressable(message)) {
      if (pressed.has(id + values)) continue
      pressed.add(id + values)
      // As it stands now: a press may have changed it.
      if (!pressable(message).some((each) => each.id === id)) continue
      const answer = await discord.answered(
        discord.press(message, id, values, { locale, user: SOMEONE_ELSE }),
      )
      expect(answer.flags & EPHEMERAL).toBe(EPHEMERAL)
      expect(answer.content, id).not.toMatch(/Désolé|Sorry/)
      open.push(answer)
    }
  }
}

const pressable = (message: StoredMessage) =>
  components(message).flatMap((component) => {
    if (!('custom_id' in component) || ('disabled' in component && component.disabled)) return []
    const options = component.type === ComponentType.StringSelect ? component.options : []
    return [{ id: component.custom_id, values: options.slice(0, 1).map(({ value }) => value) }]
  })

describe('completions', () => {
  test.each(['', 'a', 'brum', '12', 'conseil du', '@everyone', 'x'.repeat(1000)])(
    'for « %s » fit Discord on every option of every command',
    async (typed) => {
      for (const { name, options = [] } of discord.world.commands) {
        for (const option of options.filter((each) => 'autocomplete' in each && each.autocomplete)) {
          const choices = await discord.complete(name, option.name, { [option.name]: typed })
          expect(choices.length).toBeLessThanOrEqual(25)
        }
      }
    },
  )
})

test('the asker’s own press turns the page in place, also in a process that never saw the message', async () => {
  const message = await discord.answered(discord.slash('quote', { query: 'quai' }))
  const before = JSON.stringify(message.embeds)
  program.signal('SIGTERM')
  expect(await program.exit).toBe(0)
  await discord.until(() => discord.gateway.sessions.length === 0)
  await program.stop()
  program = startProgram({ ...botSettings(discord), VERBATIM_DB: database.file })
  await discord.connected()

  for (const { id, values } of pressable(message)) {
    const asked = discord.press(message, id, values)
    await discord.until(() => asked.callback)
    if (message.edits > 0) break
  }
  expect(message.edits).toBe(1)
  expect(JSON.stringify(message.embeds)).not.toBe(before)
})
