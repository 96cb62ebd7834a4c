import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { dossierSchema } from '../../src/store/dossier-schema.ts'
import { loadDossiers } from '../../src/store/load-dossiers.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { makeTale } from '../support/tales.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-dossiers-'))
let store: Store

beforeEach(() => {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  store = opened.value
  return () => store.close()
})
afterAll(() => rmSync(folder, { recursive: true }))

const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content))

describe('dossiers of a folder', () => {
  test('good ones are stored, bad ones are named with their problem, others are none of them', async () => {
    const [tale] = [makeTale(2)]
    write('a.json', makeTale(0))
    write('b.json', makeTale(1))
    write('notes.txt', 'rien')
    write('c.json', '{"article":')
    write('d.json', { ...tale, quotes: [{ ...tale.quotes[0], text: '' }] })
    const { counts, problems } = await loadDossiers(store, folder)
    expect(counts).toEqual({ added: 2, replaced: 0, unchanged: 0 })
    expect(problems.map(({ file }) => file)).toEqual(['c.json', 'd.json'])
    expect(problems[0]?.problem).toMatch(/^no JSON: /)
    expect(problems[1]?.problem).toMatch(/^quotes\.0\.text: /)
    expect(await store.facts.holdings()).toMatchObject({ articles: 2, quotes: 4 })

    expect((await loadDossiers(store, folder)).counts).toEqual({ added: 0, replaced: 0, unchanged: 2 })
  })

  test('a folder that is not there is an error', async () => {
    await expect(loadDossiers(store, join(folder, 'absent'))).rejects.toThrow('ENOENT')
  })
})

describe('what a dossier may be', () => {
  const dossier = makeTale(3)
  const [event] = dossier.events
  const withArticle = (changes: object): unknown => ({
    ...dossier,
    article: { ...dossier.article, ...changes },
  })
  const withDate = (changes: object): unknown => ({
    ...dossier,
    events: [{ ...event, date: { ...event?.date, ...changes } }],
  })

  test('a dossier as it is written comes back the same', () => {
    expect(dossierSchema.parse(JSON.parse(JSON.stringify(dossier)))).toEqual(dossier)
  })

  test.each<[string, unknown]>([
    ['no object', null],
    ['an empty object', {}],
    ['a script for an address', withArticle({ url: 'javascript:alert(1)' })],
    ['a made-up day of publication', withArticle({ published: { date: '2021-02-30', basis: 'stated' } })],
    ['an id with other letters', withArticle({ id: '<@123>' })],
    ['a hash that is none', withArticle({ textHash: 'abc' })],
    ['a day that does not exist', withDate({ start: '2021-02-30' })],
    ['a day in words', withDate({ start: 'demain' })],
    ['an end before the start', withDate({ start: '2021-02-02', end: '2021-02-01' })],
    ['an unknown precision', withDate({ precision: 'hour' })],
    ['certainty beyond 1', { ...dossier, quotes: [{ ...dossier.quotes[0], confidence: 2 }] }],
    ['a kind of actor that there is not', { ...dossier, actors: [{ ...dossier.actors[0], kind: 'ship' }] }],
  ])('not %s', (_name, value) => {
    expect(dossierSchema.safeParse(value).success).toBe(false)
  })

  test.each(['2022-01-21', '2022-01-10T21:27:00+01:00', null])('published %s', (date) => {
    expect(dossierSchema.safeParse(withArticle({ published: { date, basis: 'stated' } })).success).toBe(true)
  })
})
