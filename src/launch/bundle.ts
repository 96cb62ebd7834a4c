import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build, type Plugin } from 'esbuild'

/** The project's folder. */
export const ROOT = join(import.meta.dirname, '../..')

/** Each module still finds what lies beside its source. */
const ownPlace: Plugin = {
  name: 'own-place',
  setup: ({ onLoad }) =>
    onLoad({ filter: /\.ts$/ }, async ({ path }) => ({
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

const IN_PACKAGES = /(?:^|\/)node_modules\//

interface Place {
  readonly folder: string
  /** The part of a program's path that is left out there. */
  readonly base: string
}

/** Compiles programs into a folder; gives the paths of the project's own files that went into them. */
export async function bundle(
  programs: readonly string[],
  { folder, base }: Place,
): Promise<readonly string[]> {
  const { metafile } = await build({
    absWorkingDir: ROOT,
    entryPoints: [...programs],
    outbase: base,
    outdir: folder,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    // Written as they are: the compiler would have them made anew at every call.
    supported: { 'regexp-unicode-property-escapes': true },
    external: APART,
    banner: { js: REQUIRE },
    plugins: [ownPlace],
    logLevel: 'warning',
    metafile: true,
  })
  return Object.keys(metafile.inputs).filter((path) => !IN_PACKAGES.test(path))
}
