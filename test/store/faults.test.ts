import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { migrate } from '../../src/store/sqlite/migrate.ts'
import { openSqliteStore, type SqliteOptions } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { plainMergeRules } from '../support/plain-merge-rules.ts'
import { makeTale } from '../support/tales.ts'
import { pictureOf } from './contract/picture.ts'

let folder = ''
let path = ''
const stores: Store[] = []

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-faults-'))
  path = join(folder, 'store.sqlite')
})
afterEach(async () => {
  for (const store of stores.splice(0)) await store.close()
  rmSync(folder, { recursive: true })
})

function open(options: SqliteOptions = {}, file = path): Store {
  const opened = openSqliteStore(file, { rules: plainMergeRules, ...options })
  if (!opened.ok) throw new Error(opened.code)
  stores.push(opened.value)
  return opened.value
}

const put = (store: Store, ...numbers: readonly number[]) =>
  store.put(numbers.map((number) => ({ dossier: makeTale(number), text: null })))

async function makeStore(articles: number): Promise<void> {
  const store = open()
  for (let number = 0; number < articles; number += 1) await put(store, number)
  stores.pop()
  await store.close()
}

describe('files that are refused', () => {
  const refused = (options: SqliteOptions = {}) => openSqliteStore(path, options)

  test('a file of another kind', () => {
    writeFileSync(path, 'Ceci n’est pas une base.')
    expect(refused()).toEqual({ ok: false, code: 'not-a-store', detail: path })
    expect(readFileSync(path, 'utf8')).toBe('Ceci n’est pas une base.')
  })

  test('another program’s database', () => {
    const other = new Database(path)
    other.exec('CREATE TABLE recipe (name TEXT)')
    other.close()
    const before = readFileSync(path)
    expect(refused()).toMatchObject({ code: 'not-a-store' })
    expect(readFileSync(path).equals(before)).toBe(true)
    expect(existsSync(`${path}-wal`)).toBe(false)
  })

  test('a store of a later release', async () => {
    await makeStore(1)
    const later = new Database(path)
    later.pragma('user_version = 999')
    later.close()
    const before = readFileSync(path)
    expect(refused()).toMatchObject({ code: 'newer-version' })
    expect(readFileSync(path).equals(before)).toBe(true)
  })

  test('a store that was cut short', async () => {
    await makeStore(12)
    for (const size of [200_000, 5000, 60]) {
      truncateSync(path, size)
      expect(refused().ok).toBe(false)
      expect(readFileSync(path)).toHaveLength(size)
    }
  })

  test('a store with a spoilt page', async () => {
    await makeStore(12)
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4096 * 5, 4096 * 6)
    writeFileSync(path, bytes)
    expect(refused()).toMatchObject({ code: 'damaged' })
    expect(readFileSync(path).equals(bytes)).toBe(true)
  })

  test('a folder', () => {
    mkdirSync(path)
    expect(refused()).toMatchObject({ code: 'unreachable' })
  })

  test('a path through a file', () => {
    writeFileSync(path, '')
    expect(openSqliteStore(join(path, 'inside.sqlite'))).toMatchObject({ code: 'unreachable' })
  })

  test('for reading only: nothing there, or nothing in it', () => {
    expect(refused({ readOnly: true })).toMatchObject({ code: 'missing' })
    expect(existsSync(path)).toBe(false)
    writeFileSync(path, '')
    expect(refused({ readOnly: true })).toMatchObject({ code: 'read-only' })
  })
})

describe('files that are opened', () => {
  test('an empty file, as a kill at the very start leaves it', async () => {
    writeFileSync(path, '')
    expect(await put(open(), 0)).toEqual(['added'])
  })

  test('the folder is made where it is missing', async () => {
    const deep = join(folder, 'a', 'b', 'store.sqlite')
    expect(await put(open({}, deep), 0)).toEqual(['added'])
  })

  test('what was stored is there again, and putting it again changes nothing', async () => {
    await makeStore(6)
    const before = await pictureOf(open())
    expect(await put(open(), 0, 1, 2, 3, 4, 5)).toEqual(Array(6).fill('unchanged'))
    expect(await pictureOf(open())).toEqual(before)
  })
})

describe('faults while it is open', () => {
  test('a store for reading only reads, and refuses to write', async () => {
    await makeStore(3)
    const store = open({ readOnly: true })
    expect(await store.facts.holdings()).toMatchObject({ articles: 3 })
    await expect(put(store, 4)).rejects.toMatchObject({ code: 'read-only' })
    await expect(store.remove(makeTale(0).article.id)).rejects.toMatchObject({ code: 'read-only' })
    expect(await store.facts.holdings()).toMatchObject({ articles: 3 })
  })

  test('a store that another process holds', async () => {
    const store = open({ patience: 20 })
    await put(store, 0)
    const holder = new Database(path)
    holder.exec('BEGIN IMMEDIATE')
    await expect(put(store, 1)).rejects.toMatchObject({ code: 'locked' })
    expect(await store.facts.holdings()).toMatchObject({ articles: 1 })
    holder.exec('ROLLBACK')
    holder.close()
    expect(await put(store, 1)).toEqual(['added'])
  })

  test('a store that another process holds while it opens', () => {
    const holder = new Database(path)
    holder.exec('BEGIN EXCLUSIVE')
    expect(openSqliteStore(path, { patience: 20 })).toMatchObject({ code: 'locked' })
    holder.close()
  })

  test('a full disk stores nothing by halves, and what there was stays', async () => {
    const store = open({ largest: 120 })
    let stored = 0
    const fill = async (): Promise<void> => {
      for (; stored < 3000; stored += 3) await put(store, stored, stored + 1, stored + 2)
    }
    await expect(fill()).rejects.toMatchObject({ code: 'disk-full' })
    expect(stored).toBeGreaterThan(0)
    const whole = open({}, ':memory:')
    for (let number = 0; number < stored; number += 1) await put(whole, number)
    expect(await pictureOf(store)).toEqual(await pictureOf(whole))
    expect(await put(store, 0)).toEqual(['unchanged'])
    expect(await put(open(), stored)).toEqual(['added'])
  })

  test('a page that is spoilt later is told as damage', async () => {
    await makeStore(40)
    const store = open()
    // What another process writes empties the cache that the check at the start filled.
    await put(open(), 41)
    const bytes = readFileSync(path)
    bytes.fill(0xa5, 4096)
    writeFileSync(path, bytes)
    await expect(store.facts.articles({ offset: 0, limit: 100 })).rejects.toMatchObject({ code: 'damaged' })
  })
})

describe('migrations', () => {
  test('one that fails leaves the file as the one before made it', () => {
    const raw = new Database(path)
    const good = 'CREATE TABLE one (x)'
    expect(() => migrate(raw, [good, 'CREATE TABLE two (x); CREATE TABLE one (x)'])).toThrow('already exists')
    expect(raw.pragma('user_version', { simple: true })).toBe(1)
    expect(raw.prepare('SELECT name FROM sqlite_schema').pluck().all()).toEqual(['one'])
    migrate(raw, [good, 'CREATE TABLE two (x)'])
    expect(raw.pragma('user_version', { simple: true })).toBe(2)
    raw.close()
  })
})
