import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { waiting } from './discord/waiting.ts'
import { asNpmDoes, quickly } from './programs.ts'

const MAIN = 'src/main.ts'

export interface Program {
  readonly pid: number
  /** All that was written so far. */
  readonly out: () => string
  readonly err: () => string
  /** Resolves once standard output contains the text; rejects when the program ends without it. */
  printed(text: string): Promise<unknown>
  /** Resolves once standard error, where the log goes, contains the text. */
  logged(text: string): Promise<unknown>
  readonly exit: Promise<number | null>
  signal(name: NodeJS.Signals): void
  /** Ends it, whatever it does, and removes its folder. */
  stop(): Promise<void>
}

interface How {
  /** What the file `.env` says. */
  readonly dotenv?: string
  /** To the letter; else compiled where that was done. */
  readonly toTheLetter?: boolean
  /** Node's own. */
  readonly flags?: readonly string[]
}

/** `npm start` as a process of its own, in an empty folder, with these settings and no others. */
export function startProgram(
  settings: Readonly<Record<string, string>>,
  { dotenv = '', toTheLetter = false, flags = [] }: How = {},
): Program {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-'))
  if (dotenv !== '') writeFileSync(join(folder, '.env'), dotenv)
  const { PATH = '', TMPDIR = tmpdir() } = process.env
  const program = toTheLetter ? asNpmDoes(MAIN) : quickly(MAIN)
  const child = spawn(process.execPath, [...flags, ...program], {
    cwd: folder,
    env: { PATH, TMPDIR, HOME: folder, VERBATIM_DB: ':memory:', PORT: '0', MONITOR_PORT: 'off', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const { until, changed } = waiting()
  const written = { out: '', err: '' }
  let ended = false
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written.out += text
    changed()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    written.err += text
    changed()
  })
  const exit = once(child, 'close').then(([code]) => {
    ended = true
    changed()
    return code as number | null
  })
  const has = (stream: keyof typeof written, text: string) =>
    until(() => {
      if (written[stream].includes(text)) return true
      if (ended) throw new Error(`the program ended without « ${text} »: ${written.out}${written.err}`)
      return false
    })
  return {
    pid: child.pid ?? 0,
    out: () => written.out,
    err: () => written.err,
    printed: (text) => has('out', text),
    logged: (text) => has('err', text),
    exit,
    signal: (name) => child.kill(name),
    stop: async () => {
      if (!ended) child.kill('SIGKILL')
      await exit
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
