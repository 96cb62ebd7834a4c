import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { bundle, ROOT } from './bundle.ts'

/** What `launch.mjs` reads before it starts a program. */
export interface Build {
  /** The project's folder: moved elsewhere, it is compiled again. */
  readonly root: string
  /** Where the programs are: `main.js`, `cli/main.js`. */
  readonly folder: string
  /** What they were compiled from: paths from the project's folder, bytes, and milliseconds of the last change. */
  readonly sources: readonly { readonly path: string; readonly size: number; readonly changed: number }[]
}

const PROGRAMS = ['src/main.ts', 'src/cli/main.ts']
/** A program that still runs may load a part of its own build late. */
const KEPT = 2
const PREFIX = 'programs-'

function forget(parent: string): void {
  const builds = readdirSync(parent)
    .filter((name) => name.startsWith(PREFIX))
    .map((name) => join(parent, name))
    .sort((a, b) => statSync(b).mtimeMs - statSync(a).mtimeMs)
  for (const old of builds.slice(KEPT)) rmSync(old, { recursive: true, force: true })
}

/** A new folder for a build; null on a disk that takes none: the sources can be run without. */
function newFolder(parent: string): string | null {
  try {
    mkdirSync(parent, { recursive: true })
    return mkdtempSync(join(parent, PREFIX))
  } catch {
    return null
  }
}

/** Compiles the programs beside the file, which tells of them only once they are complete. */
async function compile(file: string): Promise<void> {
  const parent = dirname(file)
  const folder = newFolder(parent)
  if (folder === null) return
  // Another user may start the programs.
  chmodSync(folder, 0o755)
  const own = await bundle(PROGRAMS, { folder, base: join(ROOT, 'src') })
  const sources = [...own, 'package-lock.json'].map((path) => {
    const { size, mtimeMs } = statSync(join(ROOT, path))
    return { path, size, changed: mtimeMs }
  })
  const build: Build = { root: ROOT, folder, sources }
  const draft = join(folder, 'build.json')
  writeFileSync(draft, JSON.stringify(build))
  renameSync(draft, file)
  forget(parent)
}

await compile(process.argv[2] ?? join(ROOT, '.cache/compiled/build.json'))
