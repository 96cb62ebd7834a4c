import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { moveBetween } from '../../src/store/move/move-between.ts'
import { openStore } from '../../src/store/open-store.ts'
import type { Store } from '../../src/store/store.ts'
import { describePostgres } from '../support/postgres.ts'
import { postgresAddress } from '../support/postgres-server.ts'
import { makeTale } from '../support/tales.ts'
import { pictureOf } from './contract/picture.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-move-'))
})
afterEach(() => rmSync(folder, { recursive: true }))

async function withStore<Result>(address: string, use: (store: Store) => Promise<Result>): Promise<Result> {
  const opened = await openStore(address, null)
  if (!opened.ok) throw new Error(opened.code)
  try {
    return await use(opened.value)
  } finally {
    await opened.value.close()
  }
}

const fill = (address: string, ...numbers: readonly number[]) =>
  withStore(address, async (store) => {
    await store.put(numbers.map((number) => ({ dossier: makeTale(number), text: `Texte ${number}.` })))
    await store.notes.set('overlay', '{}')
  })

/** What is shown, with what only the ids and the order of arrival tell. */
const looksOf = (address: string) =>
  withStore(address, async (store) => ({
    picture: await pictureOf(store),
    ids: await store.search.match('event', [], {}, 1000),
    text: await store.facts.text(makeTale(3).article.id),
    last: await store.digest.arrivals.last(),
    note: await store.notes.get('overlay'),
  }))

const move = (from: string, to: string, replace = false, stop = new AbortController().signal) =>
  moveBetween(from, to, { replace, stop, tell: () => undefined })

const file = (name: string) => join(folder, name)

test('a store is copied with its ids, and goes on from there', async () => {
  await fill(file('a'), 1, 2, 3, 4)
  expect(await move(file('a'), file('b'))).toMatchObject({
    ok: true,
    value: { outcome: 'copied', articles: 4 },
  })
  expect(await looksOf(file('b'))).toEqual(await looksOf(file('a')))
  await fill(file('a'), 5, 6)
  await fill(file('b'), 5, 6)
  expect(await looksOf(file('b'))).toEqual(await looksOf(file('a')))
})

test('the same again changes nothing; another store is replaced only where that is wanted', async () => {
  await fill(file('a'), 1, 2)
  await fill(file('b'), 3)
  expect(await move(file('a'), file('b'))).toMatchObject({ ok: false, code: 'occupied' })
  expect(await move(file('a'), file('b'), true)).toMatchObject({ ok: true, value: { outcome: 'copied' } })
  expect(await move(file('a'), file('b'))).toMatchObject({ ok: true, value: { outcome: 'same' } })
  expect(await looksOf(file('b'))).toEqual(await looksOf(file('a')))
})

test('interrupted, it leaves the other store as it was', async () => {
  await fill(file('a'), 1, 2)
  await fill(file('b'), 3)
  const before = await looksOf(file('b'))
  expect(await move(file('a'), file('b'), true, AbortSignal.abort())).toMatchObject({ code: 'stopped' })
  expect(await looksOf(file('b'))).toEqual(before)
})

test('a file that is not there is not made', async () => {
  expect(await move(file('none'), file('b'))).toMatchObject({ code: 'missing', address: file('none') })
})

describePostgres('to a server and back', (schemas) => {
  test('a store is the same there, and after both went on', async () => {
    const server = postgresAddress(await schemas.take())
    await fill(file('a'), 1, 2, 3, 4)
    expect(await move(file('a'), server)).toMatchObject({ ok: true, value: { outcome: 'copied' } })
    expect(await looksOf(server)).toEqual(await looksOf(file('a')))
    await fill(file('a'), 5, 6)
    await fill(server, 5, 6)
    expect(await looksOf(server)).toEqual(await looksOf(file('a')))
    expect(await move(server, file('b'))).toMatchObject({ ok: true, value: { outcome: 'copied' } })
    expect(await looksOf(file('b'))).toEqual(await looksOf(file('a')))
  })
})
