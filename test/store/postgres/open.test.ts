import { expect, test } from 'vitest'
import { openPostgresStore } from '../../../src/store/postgres/open.ts'
import { makeDossier } from '../../support/dossiers.ts'
import { describePostgres } from '../../support/postgres.ts'
import { askPostgres, postgresAddress } from '../../support/postgres-server.ts'
import { makeTale } from '../../support/tales.ts'

const LIMITS = { connections: 2, connect: 2000 }

describePostgres('a store on a server', (schemas) => {
  const open = (schema: string, address = postgresAddress(schema)) =>
    openPostgresStore(address, { limits: LIMITS })

  test('is made by several processes at once, and used by all of them', async () => {
    const schema = await schemas.take()
    const opened = await Promise.all([1, 2, 3, 4].map(() => open(schema)))
    const stores = opened.flatMap((one) => (one.ok ? [one.value] : []))
    expect(stores).toHaveLength(4)
    await Promise.all(stores.map((store, at) => store.put([{ dossier: makeTale(at), text: null }])))
    const counts = await Promise.all(stores.map((store) => store.facts.holdings()))
    expect(counts.map(({ articles }) => articles)).toEqual([4, 4, 4, 4])
    for (const store of stores) await store.close()
  })

  test('goes on by itself after its connections were cut', async () => {
    const schema = await schemas.take()
    const opened = await open(schema, `${postgresAddress(schema)}&application_name=${schema}`)
    if (!opened.ok) throw new Error(opened.code)
    const store = opened.value
    await store.put([{ dossier: makeTale(1), text: null }])
    await askPostgres(
      `SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE application_name = '${schema}'`,
    )
    expect((await store.facts.holdings()).articles).toBe(1)
    expect(await store.put([{ dossier: makeTale(2), text: null }])).toEqual(['added'])
    await store.close()
  })

  test('is refused where other tables are, where its version is unknown, and where nobody lets us in', async () => {
    const [foreign, newer] = [await schemas.take(), await schemas.take()]
    await askPostgres(`CREATE SCHEMA "${foreign}"; CREATE TABLE "${foreign}".guests (name TEXT)`)
    expect(await open(foreign)).toMatchObject({ ok: false, code: 'not-a-store' })
    const opened = await open(newer)
    if (opened.ok) await opened.value.close()
    await askPostgres(`UPDATE "${newer}".store SET version = 99`)
    expect(await open(newer)).toMatchObject({ ok: false, code: 'newer-version' })
    const nowhere = postgresAddress(newer).replace(/\/[^/?]+\?/, '/no_such_database?')
    expect(await open(newer, nowhere)).toMatchObject({ ok: false, code: 'denied' })
  })

  test('finds the newest by a word that most have, and all by one that only the oldest have', async () => {
    const opened = await open(await schemas.take())
    if (!opened.ok) throw new Error(opened.code)
    const store = opened.value
    const volumes = Array.from({ length: 42 }, (_, at) =>
      makeDossier({
        name: `volume ${at}`,
        published: `20${10 + at}-01-01`,
        quotes: Array.from({ length: 100 }, (_, line) => ({
          text: `Ligne ${line} du ${at < 12 ? 'vieux' : 'jeune'} volume ${at}.`,
        })),
      }),
    )
    await store.put(volumes.map((dossier) => ({ dossier, text: null })))
    const all = await store.search.match('quote', [], {}, 9999)
    expect(all).toHaveLength(4200)
    expect(await store.search.match('quote', [['ligne']], {}, 100)).toEqual(all.slice(0, 100))
    expect(await store.search.match('quote', [['vieux'], ['ligne']], {}, 100)).toEqual(all.slice(3000, 3100))
    const early = { to: '2020-12-31' }
    expect(await store.search.match('quote', [['ligne']], early, 100)).toEqual(all.slice(3100, 3200))
    await store.close()
  })

  test('stops a statement over its limit', async () => {
    const schema = await schemas.take()
    const opened = await open(schema)
    if (!opened.ok) throw new Error(opened.code)
    await opened.value.put([{ dossier: makeTale(1), text: null }])
    const hurried = await openPostgresStore(postgresAddress(schema), { limits: { ...LIMITS, statement: 1 } })
    if (!hurried.ok) throw new Error(hurried.code)
    const endless = Array.from({ length: 60_000 }, (_, at) => `mot${at}`)
    await expect(
      hurried.value.search.match('quote', [endless, endless, endless], {}, 120),
    ).rejects.toMatchObject({ code: 'over-limit' })
    await opened.value.close()
    await hurried.value.close()
  })
})

test('a server that is not there is said to be gone, without the password', async () => {
  const opened = await openPostgresStore('postgres://me:secret@127.0.0.1:9/db', { limits: LIMITS })
  expect(opened).toEqual({ ok: false, code: 'gone', detail: 'postgres://me@127.0.0.1:9/db' })
})
