import { mkdirSync, mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'esbuild'

const ROOT = join(import.meta.dirname, '../../..')

/** A script in one file, which starts in a fifth of the time; in a folder of its own, from where packages are found. */
export async function bundle(script: string): Promise<{ readonly folder: string; readonly file: string }> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.cache/faults-'))
  const file = join(folder, 'script.mjs')
  const settings = { platform: 'node', format: 'esm', packages: 'external', logLevel: 'error' } as const
  await build({ ...settings, entryPoints: [script], bundle: true, outfile: file })
  return { folder, file }
}
