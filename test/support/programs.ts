import { join } from 'node:path'

export const ROOT = join(import.meta.dirname, '../..')

/** Programs that tests start as processes of their own, from the project's folder. */
export const PROGRAMS = ['src/main.ts', 'src/cli/main.ts', 'test/support/put-tales.ts'] as const

type ProgramFile = (typeof PROGRAMS)[number]

/** What node is called with, without compiling. */
const fromSource = (file: ProgramFile): readonly string[] => [
  '--import',
  import.meta.resolve('tsx'),
  join(ROOT, file),
]

/** What `npm start` says to V8: room for 4 MB of new objects instead of 16 keeps some 40 MB less in memory. */
export const FRUGAL = '--max-semi-space-size=4'

/** What node is called with by `npm start` and `npm run verbatim`. */
export const asNpmDoes = (file: 'src/main.ts' | 'src/cli/main.ts'): readonly string[] => [
  ...(file === 'src/main.ts' ? [FRUGAL] : []),
  join(ROOT, 'src/launch.mjs'),
  file.slice('src/'.length, -'.ts'.length),
]

/** The setting that says in which folder `compilePrograms` has put them. */
export const COMPILED = 'VERBATIM_TEST_COMPILED'

/** Like `fromSource`; compiled, where that was done: there it starts in less than half the time. */
export function quickly(file: ProgramFile): readonly string[] {
  const folder = process.env[COMPILED]
  return folder ? [join(folder, file.replace(/ts$/, 'js'))] : fromSource(file)
}
