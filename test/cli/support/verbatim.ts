import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { chmodSync } from 'node:fs'
import { quickly } from '../../support/programs.ts'
import { folderOf } from './folder.ts'

interface How {
  /** What node is called with. */
  readonly program?: readonly string[]
  /** The user as whom it runs; the tests' own where it is left out. */
  readonly uid?: number
}

/** The command line as a process of its own, in an empty folder with these settings and no others. */
export async function verbatim(
  args: readonly string[],
  settings: Readonly<Record<string, string>> = {},
  { program = quickly('src/cli/main.ts'), uid }: How = {},
) {
  const { PATH = '', TMPDIR = '/tmp' } = process.env
  const folder = folderOf({})
  if (uid !== undefined) chmodSync(folder, 0o755)
  const child = spawn(process.execPath, [...program, ...args], {
    cwd: folder,
    env: { PATH, TMPDIR, HOME: folder, LANG: 'fr_FR.UTF-8', ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
    ...(uid !== undefined && { uid, gid: uid }),
  })
  let [out, err] = ['', '']
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
  })
  const [exit] = await once(child, 'close')
  return { exit: exit as number, out, err }
}
