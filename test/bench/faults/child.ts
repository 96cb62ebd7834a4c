import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'

export interface Child {
  /** The last line of standard output. */
  readonly told: () => string
  /** Standard error. */
  readonly err: () => string
  /** Resolves once it has written a line. */
  readonly started: Promise<unknown>
  readonly ended: () => boolean
  readonly exit: Promise<number | null>
  kill(): void
  signal(name: NodeJS.Signals): void
}

/** A program of ours, as Node is given it, as a process with these settings and no others of the program's. */
export function startChild(
  program: readonly string[],
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
): Child {
  const { PATH = '', TMPDIR = '/tmp' } = process.env
  const child = spawn(process.execPath, [...program, ...args], {
    env: { PATH, TMPDIR, HOME: TMPDIR, LANG: 'en_GB.UTF-8', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let told = ''
  let err = ''
  let ended = false
  const lines = createInterface(child.stdout)
  const started = Promise.race([once(lines, 'line'), once(child, 'close')])
  lines.on('line', (line) => {
    told = line
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const exit = once(child, 'close').then(([code]) => {
    ended = true
    return code as number | null
  })
  return {
    told: () => told,
    err: () => err,
    started,
    ended: () => ended,
    exit,
    kill: () => void child.kill('SIGKILL'),
    signal: (name) => void child.kill(name),
  }
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, milliseconds)
  })
