import { chmodSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'
import { COMPILED, PROGRAMS, ROOT } from './programs.ts'

/** Each module still finds what lies beside its source. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\/(src|commands)\/.*\.ts$/ }, async ({ path }) => ({
      contents: (await readFile(path, 'utf8')).replaceAll(
        'import.meta.url',
        JSON.stringify(pathToFileURL(path).href),
      ),
      loader: 'ts',
    })),
}

/** Packages that look for files of their own, and those that discord.js does without. */
const APART = ['better-sqlite3', 'esbuild', 'tsx', 'pino', 'zlib-sync', 'bufferutil', 'utf-8-validate']

/** What packages that are no modules take for given. */
const REQUIRE = `import { createRequire as requireFrom } from 'node:module'
const require = requireFrom(import.meta.url), __dirname = import.meta.dirname, __filename = import.meta.filename
`

/** Once, before the first test; within the project, where the programs find their packages. */
export default async function compilePrograms(): Promise<() => void> {
  mkdirSync(join(ROOT, '.cache'), { recursive: true })
  const folder = mkdtempSync(join(ROOT, '.cache/programs-'))
  // Some are started as another user.
  chmodSync(folder, 0o755)
  await build({
    absWorkingDir: ROOT,
    entryPoints: [...PROGRAMS],
    outbase: ROOT,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    external: APART,
    banner: { js: REQUIRE },
    plugins: [ownPlace],
    logLevel: 'warning',
  })
  process.env[COMPILED] = folder
  return () => rmSync(folder, { recursive: true, force: true })
}
