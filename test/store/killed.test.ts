import { spawn } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { runMigrations } from '../bench/faults/migrations.ts'
import { createRandom } from '../bench/search/random.ts'
import { plainMergeRules } from '../support/plain-merge-rules.ts'
import { quickly } from '../support/programs.ts'
import { makeTale } from '../support/tales.ts'
import { pictureOf } from './contract/picture.ts'

const PUT_TALES = quickly('test/support/put-tales.ts')
const SEED = Date.now() % 1_000_000
let folder = ''

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-killed-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

function open(path: string): Store {
  const opened = openSqliteStore(path, { rules: plainMergeRules })
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
}

async function storeOf(count: number): Promise<Store> {
  const store = open(':memory:')
  for (let number = 0; number < count; number += 1)
    await store.put([{ dossier: makeTale(number), text: null }])
  return store
}

/** Runs until it ends or, with `killAt`, until it has told that it is so far. Gives how far it told. */
function putTales(path: string, from: number, to: number, killAt?: number): Promise<number> {
  const child = spawn(process.execPath, [...PUT_TALES, path, String(from), String(to)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let reached = from
  createInterface(child.stdout).on('line', (line) => {
    reached = Number(line)
    if (killAt !== undefined && reached >= killAt) child.kill('SIGKILL')
  })
  return new Promise((resolve) => child.on('close', () => resolve(reached)))
}

test('killed in the middle of puts, the store opens with whole batches and goes on', async () => {
  const path = join(folder, 'killed.sqlite')
  let stored = 0
  for (const killAt of [3, 9, 24, 30]) {
    const told = await putTales(path, stored, 600, stored + killAt)
    const store = open(path)
    stored = (await store.facts.holdings()).articles
    expect(stored).toBeGreaterThanOrEqual(told)
    expect(stored % 3).toBe(0)
    const whole = await storeOf(stored)
    expect(await pictureOf(store)).toEqual(await pictureOf(whole))
    await whole.close()
    await store.close()
  }
  expect(stored).toBeLessThan(600)
}, 60_000)

test(`killed while a file of an earlier release is brought up to date, it is brought there later (seed ${SEED})`, async () => {
  const tally = await runMigrations(3, createRandom(SEED), PUT_TALES)
  expect(tally).toMatchObject({ rounds: 3, broken: 0, lost: 0, halved: 0, recovered: 3 })
}, 60_000)

test('two processes put into one new store at once and lose nothing', async () => {
  const path = join(folder, 'both.sqlite')
  expect(await Promise.all([putTales(path, 0, 45), putTales(path, 30, 75)])).toEqual([45, 75])
  const [store, whole] = [open(path), await storeOf(75)]
  expect(await pictureOf(store)).toMatchObject({ holdings: { articles: 75, quotes: 150 } })
  const withoutOrder = async (of: Store) => (await of.facts.holdings()).publishers
  expect(await withoutOrder(store)).toEqual(await withoutOrder(whole))
  await store.close()
  await whole.close()
}, 60_000)
