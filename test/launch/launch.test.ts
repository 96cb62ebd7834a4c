import { execFile } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { asNpmDoes, ROOT } from '../support/programs.ts'

const run = promisify(execFile)

/** A small project that is started as the whole one is. */
let project: string
const at = (path: string): string => join(project, path)
const write = (path: string, text: string): void => writeFileSync(at(path), text)
async function start(program: string, ...args: string[]): Promise<string> {
  const { stdout, stderr } = await run(process.execPath, [at('src/launch.mjs'), program, ...args])
  expect(stderr).toBe('')
  return stdout
}
const builds = (): number => readdirSync(at('.cache/compiled')).filter((name) => name !== 'build.json').length

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'verbatim-launch-'))
  mkdirSync(at('src/cli'), { recursive: true })
  cpSync(join(ROOT, 'src/launch.mjs'), at('src/launch.mjs'))
  cpSync(join(ROOT, 'src/launch'), at('src/launch'), { recursive: true })
  symlinkSync(join(ROOT, 'node_modules'), at('node_modules'))
  write('package.json', '{ "type": "module" }')
  write('package-lock.json', '{}')
  write('src/greeting.ts', `export const greeting: string = 'Bonjour'\n`)
  write(
    'src/main.ts',
    `import { greeting } from './greeting.ts'\nprocess.stdout.write(greeting + ' ' + process.argv.slice(2).join(' '))\n`,
  )
  write('src/cli/main.ts', `process.stdout.write(new URL('../main.ts', import.meta.url).pathname)\n`)
})

afterEach(() => {
  rmSync(project, { recursive: true, force: true })
})

it('is started by tests as npm starts it', () => {
  const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    scripts: Record<string, string>
  }
  const written = (file: 'src/main.ts' | 'src/cli/main.ts'): string =>
    ['node', ...asNpmDoes(file)].join(' ').replace(`${ROOT}/`, '')
  expect([scripts.start, scripts.verbatim]).toEqual([written('src/main.ts'), written('src/cli/main.ts')])
})

describe('a program', () => {
  it('is compiled once, gets its arguments and finds what lies beside its source', async () => {
    expect(await start('main', 'à', 'tous')).toBe('Bonjour à tous')
    expect(await start('cli/main')).toBe(at('src/main.ts'))
    expect(builds()).toBe(1)
  })

  it('is compiled again when a file of it changed, or the project was moved', async () => {
    await start('main')
    write('src/greeting.ts', `export const greeting: string = 'Bonsoir'\n`)
    expect(await start('main')).toBe('Bonsoir ')
    expect(builds()).toBe(2)
    const moved = `${project}-moved`
    renameSync(project, moved)
    project = moved
    expect(await start('cli/main')).toBe(at('src/main.ts'))
  })

  it('keeps few of the old builds', async () => {
    for (const word of ['un', 'deux', 'trois']) {
      write('src/greeting.ts', `export const greeting: string = '${word}'\n`)
      expect(await start('main')).toBe(`${word} `)
    }
    expect(builds()).toBe(2)
  })

  it('runs from its sources where nothing can be written', async () => {
    write('.cache', 'a file, and no folder')
    expect(await start('main', '!')).toBe('Bonjour !')
    expect(existsSync(at('.cache/compiled'))).toBe(false)
  })

  it('says what is wrong with it where it cannot be compiled', async () => {
    write('src/greeting.ts', 'export const greeting = (\n')
    await expect(start('main')).rejects.toThrow(/greeting\.ts/)
  })
})
