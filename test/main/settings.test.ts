import { afterEach, expect, test } from 'vitest'
import { type Program, startProgram } from '../support/program.ts'

const SECRET = 'MTIz.secret-part.tail'
let program: Program

afterEach(() => program.stop())

test.each([
  [{ DISCORD_TOKEN: SECRET }, 'Missing setting: DISCORD_APPLICATION_ID'],
  [{ DISCORD_TOKEN: `${SECRET} x`, DISCORD_APPLICATION_ID: '1' }, 'Invalid setting: DISCORD_TOKEN'],
  [{ PORT: 'http', LANG: 'fr_FR.UTF-8' }, 'Réglage invalide : PORT'],
])('%j: one line, exit 1, no secret', async (settings, words) => {
  program = startProgram(settings)
  expect(await program.exit).toBe(1)
  expect(program.err()).toContain(words)
  expect(program.err().trimEnd()).not.toContain('\n')
  expect(program.out()).toBe('')
  expect(program.err()).not.toContain('secret-part')
})

test('settings are read from .env, the environment going first', async () => {
  program = startProgram(
    { PORT: '70000' },
    { dotenv: `DISCORD_TOKEN=${SECRET}\nPORT=3000\nLOG_LEVEL=loud\n` },
  )
  expect(await program.exit).toBe(1)
  expect(program.err()).toMatch(/^Invalid setting: PORT .* Invalid setting: LOG_LEVEL .*\n$/)
})
