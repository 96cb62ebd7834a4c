import { readdirSync, readFileSync } from 'node:fs'
import ts from 'typescript'

/** A regular expression of the program, and where it stands. */
export interface Expression {
  readonly source: string
  readonly flags: string
  readonly at: readonly string[]
}

const root = new URL('../../', import.meta.url)

const sourceFiles = (): string[] =>
  ['src', 'commands'].flatMap((folder) =>
    readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .map((name) => `${folder}/${name}`),
  )

/** What a file writes as `/…/`, and whether it makes expressions out of strings. */
function readFile(file: string): { literals: [text: string, at: string][]; builds: boolean } {
  const text = readFileSync(new URL(file, root), 'utf8')
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2023, true)
  const literals: [string, string][] = []
  let builds = false
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const { line } = tree.getLineAndCharacterOfPosition(node.getStart())
      literals.push([node.text, `${file}:${line + 1}`])
    }
    if (ts.isNewExpression(node) && node.expression.getText() === 'RegExp') builds = true
    ts.forEachChild(node, visit)
  }
  visit(tree)
  return { literals, builds }
}

/** Loads modules and notes the expressions that they, and not their packages, build while being loaded. */
async function builtBy(files: readonly string[]): Promise<[text: string, at: string][]> {
  const found: [string, string][] = []
  const Original = globalThis.RegExp
  globalThis.RegExp = new Proxy(Original, {
    construct(target, [source, flags]: [string | RegExp, string?]) {
      const made = new target(source, flags)
      const caller = new Error('who').stack?.split('\n')[2] ?? ''
      const file = files.find((name) => caller.includes(`${root.pathname}${name}`))
      if (file !== undefined) found.push([String(made), file])
      return made
    },
  })
  try {
    for (const file of files) await import(new URL(file, root).href)
  } finally {
    globalThis.RegExp = Original
  }
  return found
}

/** Every regular expression of `src` and `commands`, each once. */
export async function expressions(): Promise<Expression[]> {
  const files = sourceFiles().map((file) => ({ file, ...readFile(file) }))
  const built = await builtBy(files.filter(({ builds }) => builds).map(({ file }) => file))
  const places = new Map<string, string[]>()
  for (const [text, at] of [...files.flatMap(({ literals }) => literals), ...built])
    places.set(text, [...(places.get(text) ?? []), at])
  return [...places].map(([text, at]) => {
    const end = text.lastIndexOf('/')
    return { source: text.slice(1, end), flags: text.slice(end + 1), at }
  })
}
