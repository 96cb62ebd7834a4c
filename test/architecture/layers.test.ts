import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { cruise, type ICruiseOptions, type ICruiseResult } from 'dependency-cruiser'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../..')
const config = createRequire(import.meta.url)(join(ROOT, '.dependency-cruiser.cjs'))

/** As the design draws them. Each must have modules: a check that sees none passes for nothing. */
const LAYERS = [
  'src/domain',
  'src/text',
  'src/ingest',
  'src/extract',
  'src/store',
  'src/overlay',
  'src/search',
  'src/replies',
  'src/digest',
  'commands',
  'src/interactions',
  'src/server',
  'src/bot',
  'src/delivery',
  'src/web',
  'src/cli',
]

async function look(baseDir: string, folders: string[]): Promise<ICruiseResult> {
  const { tsConfig, ...options } = config.options
  const cruiseOptions: ICruiseOptions = {
    ...options,
    baseDir,
    validate: true,
    ruleSet: { forbidden: config.forbidden },
  }
  const { output } = await cruise(folders, cruiseOptions, options.enhancedResolveOptions)
  if (typeof output === 'string') throw new Error(output)
  return output
}

const violations = ({ summary }: ICruiseResult) =>
  summary.violations.map(({ rule, from, to }) => `${rule.name}: ${from} → ${to}`)

describe('the program', () => {
  let seen: ICruiseResult
  beforeAll(async () => {
    seen = await look(ROOT, ['src', 'commands'])
  })

  test('has no import that goes up, sideways or round', () => {
    expect(violations(seen)).toEqual([])
  })

  test.each(LAYERS)('%s was seen with its modules and what they import', (layer) => {
    const modules = seen.modules.filter(({ source }) => source.startsWith(`${layer}/`))
    expect(modules.length).toBeGreaterThan(0)
    if (layer === 'src/domain') return
    const imports = modules.flatMap(({ dependencies }) => dependencies.map(({ resolved }) => resolved))
    expect(imports.some((path) => path.startsWith('src/'))).toBe(true)
  })

  test('every layer has a rule', () => {
    const names = config.forbidden.map(({ name }: { name: string }) => name)
    expect(names).toEqual(expect.arrayContaining(LAYERS.map((layer) => `${layer} looks down only`)))
  })
})

describe('a planted violation is caught', () => {
  const made: string[] = []
  afterAll(() => {
    for (const folder of made) rmSync(folder, { recursive: true, force: true })
  })

  /** What the rules say of a program that has these files only. */
  async function verdict(files: Readonly<Record<string, string>>) {
    const root = mkdtempSync(join(tmpdir(), 'verbatim-layers-'))
    made.push(root)
    for (const [file, code] of Object.entries(files)) {
      mkdirSync(join(root, dirname(file)), { recursive: true })
      writeFileSync(join(root, file), code)
    }
    const folders = Object.keys(files).map((file) => file.split('/')[0] ?? '')
    return violations(await look(root, [...new Set(folders)]))
  }

  const importing = (from: string, to: string) =>
    `import type { Thing } from '${'../'.repeat(from.split('/').length - 1)}${to}'\nexport type { Thing }\n`

  test.each([
    ['src/domain/a.ts', 'src/text/b.ts', 'src/domain looks down only'],
    ['src/text/a.ts', 'src/ingest/b.ts', 'src/text looks down only'],
    ['src/extract/dates/a.ts', 'src/store/b.ts', 'src/extract looks down only'],
    ['src/search/a.ts', 'src/replies/b.ts', 'src/search looks down only'],
    ['src/replies/a.ts', 'src/digest/b.ts', 'src/replies looks down only'],
    ['src/digest/a.ts', 'commands/b.ts', 'src/digest looks down only'],
    ['src/delivery/a.ts', 'src/bot/b.ts', 'src/delivery looks down only'],
    ['commands/a.ts', 'src/interactions/b.ts', 'commands looks down only'],
    ['src/interactions/a.ts', 'src/bot/b.ts', 'src/interactions looks down only'],
    ['src/bot/a.ts', 'src/web/b.ts', 'src/bot looks down only'],
    ['src/cli/a.ts', 'src/bot/b.ts', 'src/cli looks down only'],
    ['src/web/a.ts', 'src/compose.ts', 'src/web looks down only'],
    ['src/bot/a.ts', 'src/start/b.ts', 'src/bot looks down only'],
    ['src/compose.ts', 'src/config.ts', null],
    ['src/cli/main.ts', 'src/bot/b.ts', null],
    ['src/search/a.ts', 'src/store/b.ts', null],
  ])('%s → %s: %s', async (from, to, rule) => {
    const found = await verdict({ [from]: importing(from, to), [to]: 'export type Thing = string\n' })
    expect(found).toEqual(rule === null ? [] : [`${rule}: ${from} → ${to}`])
  })

  test('two modules that import each other', async () => {
    const [a, b] = ['src/text/a.ts', 'src/text/b.ts'] as const
    const found = await verdict({ [a]: importing(a, b), [b]: importing(b, a) })
    expect(found).toEqual(expect.arrayContaining([`no cycles: ${a} → ${b}`]))
  })

  test('files read where nothing should be read', async () => {
    const found = await verdict({ 'src/search/a.ts': "export { readFileSync } from 'node:fs'\n" })
    expect(found).toEqual(['the inner layers touch neither files nor network: src/search/a.ts → fs'])
  })

  test('an import of what is not there', async () => {
    const found = await verdict({ 'src/text/a.ts': "export { b } from './b.ts'\n" })
    expect(found).toEqual(['what is imported exists: src/text/a.ts → ./b.ts'])
  })
})
