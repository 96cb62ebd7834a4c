import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { createServer, type Server } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { type Program, startProgram } from '../support/program.ts'

let program: Program

afterEach(() => program.stop())

const urlOf = ({ out }: Program) => /http:\/\/[\w.:[\]]+/.exec(out())?.[0] ?? ''

test('without a token the playground is served, with what to try in both languages', async () => {
  program = startProgram({}, { toTheLetter: true })
  await program.printed('to stop.')
  expect(program.out()).toContain('Ouvrez cette adresse et essayez')
  expect(program.out()).toContain('Open that address and try')
  expect(program.out()).toContain('DISCORD_TOKEN')
  const page = await fetch(urlOf(program))
  expect(page.status).toBe(200)
  const commands = (await (await fetch(`${urlOf(program)}/api/commands`)).json()) as { name: string }[]
  expect(commands.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['event', 'quote', 'actor', 'help']),
  )
})

test.each(['SIGTERM', 'SIGINT'] as const)('%s ends it cleanly', async (signal) => {
  program = startProgram({})
  await program.printed('to stop.')
  program.signal(signal)
  expect(await program.exit).toBe(0)
  expect(program.err()).toBe('')
})

describe('an address that cannot be had', () => {
  let other: Server | undefined
  afterEach(() => other?.close())

  test('because the port is taken, is named in one line', async () => {
    other = createServer()
    await once(other.listen(0, '127.0.0.1'), 'listening')
    const { port } = other.address() as AddressInfo
    program = startProgram({ PORT: String(port), LANG: 'fr_FR.UTF-8' })
    expect(await program.exit).toBe(1)
    expect(program.err()).toMatch(
      new RegExp(`^Le terrain d’essai .*port ${port} : ce port est déjà pris.*\n$`),
    )
  })

  test('because others could reach it, is named in one line', async () => {
    program = startProgram({ HOST: '0.0.0.0' })
    expect(await program.exit).toBe(1)
    expect(program.err()).toMatch(/^The playground .*for this machine only.*\n$/)
  })
})

test('a database that is none is named in one line, and left as it was', async () => {
  program = startProgram({ VERBATIM_DB: import.meta.filename })
  expect(await program.exit).toBe(1)
  expect(program.err()).toMatch(/^The database .*playground\.test\.ts is not one of .*\n$/)
})
