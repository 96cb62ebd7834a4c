// Runs a program of the project: `node src/launch.mjs cli/main when demain`. It is compiled on its first start, and again
// when a file of it changed: plain JavaScript starts in half the time and needs 50 MB less than a loader of TypeScript
// beside it. Where nothing can be written, or compiling fails, the sources are run as they are.
import { execFileSync } from 'node:child_process'
import { readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'

const SOURCES = import.meta.dirname
const ROOT = join(SOURCES, '..')
const BUILD = join(ROOT, '.cache/compiled/build.json')

/** @typedef {import('./launch/compile.ts').Build} Build */

/**
 * Whether a file is as it was when the programs were compiled.
 * @param {Build['sources'][number]} source
 */
function isSame({ path, size, changed }) {
  const now = statSync(join(ROOT, path), { throwIfNoEntry: false })
  return now?.size === size && now.mtimeMs === changed
}

/** The folder of compiled programs; null where there is none, or an old one. */
function compiled() {
  try {
    /** @type {Build} */
    const { root, folder, sources } = JSON.parse(readFileSync(BUILD, 'utf8'))
    return root === ROOT && sources.every(isSame) ? folder : null
  } catch {
    return null
  }
}

/** The folder of programs compiled now; null where that failed. */
function compileAnew() {
  const loader = import.meta.resolve('tsx')
  try {
    execFileSync(process.execPath, ['--import', loader, join(SOURCES, 'launch/compile.ts'), BUILD], {
      stdio: ['ignore', 'ignore', 'inherit'],
    })
  } catch {
    // It has said why, and the sources may run all the same.
  }
  return compiled()
}

/** @param {string} program */
async function module(program) {
  const folder = compiled() ?? compileAnew()
  if (folder !== null) return join(folder, `${program}.js`)
  const { register } = await import('tsx/esm/api')
  register()
  return join(SOURCES, `${program}.ts`)
}

const [program = 'main'] = process.argv.splice(2, 1)
await import(pathToFileURL(await module(program)).href)
