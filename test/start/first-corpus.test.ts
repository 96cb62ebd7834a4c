import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { loadFirstCorpus } from '../../src/start/first-corpus.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { makeDossier } from '../support/dossiers.ts'
import { interactionDeps } from '../support/interaction-deps.ts'

let folder: string
let store: Store

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-corpus-'))
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  store = opened.value
})

afterEach(async () => {
  await store.close()
  rmSync(folder, { recursive: true })
})

const write = (file: string, content: unknown) =>
  writeFileSync(join(folder, file), typeof content === 'string' ? content : JSON.stringify(content))

async function load(from = folder) {
  const { deps, log } = interactionDeps([])
  await loadFirstCorpus(store, pathToFileURL(`${from}/`), deps.log)
  const { total } = await store.facts.articles({ offset: 0, limit: 10 })
  return { total, warnings: log.lines.filter(({ level }) => level === 'warn') }
}

test('an empty store is given the dossiers', async () => {
  write('a.json', makeDossier({ name: 'a' }))
  write('b.json', makeDossier({ name: 'b' }))
  expect(await load()).toEqual({ total: 2, warnings: [] })
})

test('a store that holds something is left as it is', async () => {
  await store.put([{ dossier: makeDossier({ name: 'own' }), text: null }])
  write('a.json', makeDossier({ name: 'a' }))
  expect(await load()).toEqual({ total: 1, warnings: [] })
})

test('a bad dossier is named in the log, and the others are there', async () => {
  write('a.json', makeDossier({ name: 'a' }))
  write('bad.json', '{')
  expect(await load()).toMatchObject({ total: 1, warnings: [{ fields: { file: 'bad.json' } }] })
})

test('no folder at all is a warning, not the end', async () => {
  expect(await load(join(folder, 'gone'))).toMatchObject({ total: 0, warnings: [{}] })
})
