import { CommanderError } from 'commander'
import { describe, expect, it } from 'vitest'
import { createProgram } from '../../src/cli/program.ts'
import { commandLine } from './support/surroundings.ts'

async function call(args: readonly string[], locale: 'fr' | 'en' = 'fr') {
  const line = commandLine({ locale })
  let exit: number | null = null
  const program = createProgram(line.surroundings, (code) => {
    exit = code
  })
  try {
    await program.parseAsync([...args], { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    return { ...line, exit: error.exitCode, refused: error.code }
  }
  return { ...line, exit, refused: null }
}

describe('the command line', () => {
  it.each(['fr', 'en'] as const)('explains each of its commands in %s', async (locale) => {
    const { out, refused } = await call(['--help'], locale)
    expect(refused).toBe('commander.helpDisplayed')
    for (const command of ['ingest', 'extract', 'ask', 'when', 'dossiers', 'digest', 'register'])
      expect(out()).toContain(command)
    expect(out()).toContain(locale === 'fr' ? 'cette aide' : 'this help')
  })

  it.each([
    [['when', 'demain', '--on', '2022-02-30'], '2022-02-30'],
    [['when', 'demain', '--locale', 'de'], 'de'],
    [['ask', '/help', '--pages', '0'], '0'],
    [['digest', 'preview', '--date', '2022-02-30'], '2022-02-30'],
    [['extract', 'a.txt', '--published', 'hier'], 'hier'],
  ])('refuses %j', async (args, named) => {
    const { exit, err } = await call(args)
    expect(exit).toBe(1)
    expect(err.join('\n')).toContain(`« ${named} »`)
  })

  it.each([[['frobnicate']], [['ingest']], [['when']], [['ask', '/help', '--nonsense']]])(
    'refuses %j',
    async (args) => {
      const { refused, err } = await call(args)
      expect(refused).toMatch(/^commander\./)
      expect(err).not.toEqual([])
    },
  )

  it('hands options on', async () => {
    const { exit, out } = await call(['when', 'demain', '--on', '2022-01-21', '--json'])
    expect(exit).toBe(0)
    expect(JSON.parse(out())).toEqual({
      start: '2022-01-22',
      end: '2022-01-22',
      precision: 'day',
    })
  })

  it('registers, and says what that changed', async () => {
    const { exit, out } = await call(['register'])
    expect(exit).toBe(0)
    expect(out()).toBe('Les commandes sont enregistrées auprès de Discord.\n')
  })
})
