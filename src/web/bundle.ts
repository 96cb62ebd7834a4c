import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'

export interface Bundle {
  readonly script: string
  readonly style: string
}

const SCRIPT = fileURLToPath(new URL('./client/main.ts', import.meta.url))
const STYLE = fileURLToPath(new URL('./client/style/index.css', import.meta.url))

/** Makes the page's script and style sheet from their sources; everything that they use is in them. */
async function bundle(): Promise<Bundle> {
  const { outputFiles } = await build({
    entryPoints: { app: SCRIPT, style: STYLE },
    outdir: '/',
    bundle: true,
    write: false,
    minify: true,
    format: 'esm',
    target: ['chrome120', 'firefox121', 'safari17'],
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'silent',
    loader: { '.shadow.css': 'text' },
  })
  const text = (ending: string) => outputFiles.find(({ path }) => path.endsWith(ending))?.text ?? ''
  return { script: text('app.js'), style: text('style.css') }
}

/** The bundle, made once, at the first call; a failure is tried again at the next. */
export function createBundler(): () => Promise<Bundle> {
  let made: Promise<Bundle> | null = null
  return () => {
    made ??= bundle().catch((error: unknown) => {
      made = null
      throw error
    })
    return made
  }
}
