import { afterEach, beforeEach, expect, test } from 'vitest'
import { openPostgresStore } from '../../../src/store/postgres/open.ts'
import type { PoolLimits } from '../../../src/store/postgres/pools.ts'
import type { Store } from '../../../src/store/store.ts'
import { plainMergeRules } from '../../support/plain-merge-rules.ts'
import { describePostgres } from '../../support/postgres.ts'
import { askPostgres, postgresAddress, SERVER } from '../../support/postgres-server.ts'
import { makeTale } from '../../support/tales.ts'
import { startTcpProxy, type TcpProxy } from '../../support/tcp-proxy.ts'
import { pictureOf } from '../contract/picture.ts'

const SEED = Date.now() % 1_000_000

describePostgres(`a store on a server that is not well (seed ${SEED})`, (schemas) => {
  const stores: Store[] = []
  let proxy: TcpProxy
  let schema: string

  beforeEach(async () => {
    proxy = await startTcpProxy(Number(new URL(SERVER).port || 5432))
    schema = await schemas.take()
  })
  afterEach(async () => {
    proxy.flow()
    for (const store of stores.splice(0)) await store.close()
    await proxy.stop()
    schemas.giveBack(schema)
  })

  const attempt = (limits: Partial<PoolLimits> = {}, address = through()) =>
    openPostgresStore(address, { limits: { connections: 2, ...limits }, rules: plainMergeRules })
  const through = () => {
    const address = new URL(postgresAddress(schema))
    address.host = `127.0.0.1:${proxy.port}`
    return address.href
  }
  async function open(limits: Partial<PoolLimits> = {}, address = through()): Promise<Store> {
    const opened = await attempt(limits, address)
    if (!opened.ok) throw new Error(opened.code)
    stores.push(opened.value)
    return opened.value
  }
  const put = (store: Store, ...numbers: readonly number[]) =>
    store.put(numbers.map((number) => ({ dossier: makeTale(number), text: null })))

  test('that is cut off in the middle of a put has all of it or nothing, and goes on', async () => {
    const store = await open()
    await put(store, 0, 1, 2)
    const before = await pictureOf(store)
    for (let i = 0; i < 6; i += 1) {
      // After what a new connection needs until the work begins.
      proxy.cutAfter(((SEED * (i + 1)) % 5000) + 1500)
      await expect(put(store, 3, 4, 5)).rejects.toMatchObject({ code: 'gone' })
      expect(await pictureOf(store)).toEqual(before)
    }
    expect(await put(store, 3, 4, 5)).toEqual(['added', 'added', 'added'])
    expect((await store.facts.holdings()).articles).toBe(6)
  })

  test('that is cut off between two requests is asked again, and nobody notices', async () => {
    const store = await open()
    await put(store, 0)
    await Promise.all([1, 2, 3].map(() => store.facts.holdings()))
    proxy.cut()
    expect((await store.facts.holdings()).articles).toBe(1)
    proxy.cut()
    expect(await put(store, 1)).toEqual(['added'])
  })

  test('that says nothing when it is opened is slow', async () => {
    proxy.stall()
    expect(await attempt({ connect: 100 })).toMatchObject({ ok: false, code: 'slow' })
  })

  test('that falls silent is given up after its limit; what was asked goes on once it speaks', async () => {
    const store = await open({ statement: 100, writing: 100, grace: 50, connect: 300 })
    await put(store, 0)
    await store.facts.holdings()
    proxy.stall()
    await expect(store.facts.holdings()).rejects.toMatchObject({ code: 'over-limit' })
    await expect(put(store, 1)).rejects.toMatchObject({ code: expect.stringMatching(/^(over-limit|slow)$/) })
    proxy.flow()
    expect((await store.facts.holdings()).articles).toBeGreaterThan(0)
    await put(store, 1)
    expect((await store.facts.holdings()).articles).toBe(2)
  })

  test('whose writer is held by another one is locked, and free again afterwards', async () => {
    const store = await open({ writing: 150 })
    await put(store, 0)
    const table = `"${schema}".store`
    const holding = askPostgres(`BEGIN; SELECT 1 FROM ${table} FOR UPDATE; SELECT pg_sleep(0.6); COMMIT`)
    let code = ''
    for (let i = 1; code === ''; i += 1) await put(store, i).catch((error) => (code = error.code))
    expect(code).toBe('locked')
    expect((await store.facts.holdings()).articles).toBeGreaterThan(0)
    await holding
    expect(await put(store, 999)).toEqual(['added'])
  })

  test('that lets nobody write is read only', async () => {
    await open()
    const address = new URL(through())
    address.searchParams.set('options', '-c default_transaction_read_only=on')
    expect(await attempt({}, address.href)).toMatchObject({ ok: false, code: 'read-only' })
  })

  test('that has no connection left is busy, and one without rights is denied', async () => {
    const role = `${schema}_r`
    await open()
    await askPostgres(`CREATE ROLE ${role} LOGIN CONNECTION LIMIT 0`)
    try {
      const address = new URL(through())
      address.username = role
      expect(await attempt({}, address.href)).toMatchObject({ ok: false, code: 'busy' })
      await askPostgres(`ALTER ROLE ${role} CONNECTION LIMIT -1`)
      expect(await attempt({}, address.href)).toMatchObject({ ok: false, code: 'denied' })
    } finally {
      await askPostgres(`DROP ROLE ${role}`)
    }
  })
})
