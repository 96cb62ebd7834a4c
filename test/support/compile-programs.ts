import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { bundle } from '../../src/launch/bundle.ts'
import { COMPILED, PROGRAMS, ROOT } from './programs.ts'

/** Once, before the first test; within the project, where the programs find their packages. */
export default async function compilePrograms(): Promise<() => void> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.cache/programs-'))
  // Some are started as another user.
  chmodSync(folder, 0o755)
  await bundle(PROGRAMS, { folder, base: ROOT })
  process.env[COMPILED] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
