import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { body, makeDossier, person, place } from '../support/dossiers.ts'
import { plainMergeRules } from '../support/plain-merge-rules.ts'

const folder = mkdtempSync(join(tmpdir(), 'verbatim-plans-'))
const statements = new Set<string>()
let raw: Database.Database

const article = (name: string, alias: string, on = '2021-07-13', text = name) =>
  makeDossier({
    name,
    text,
    published: '2021-07-14',
    actors: [person('Ada Byron', [alias], ['comtesse / Londres']), body('Ligue'), place('Arles')],
    quotes: [{ text: `Parole de ${name}.`, speaker: 'Ada Byron' }, { text: 'On verra.' }],
    events: [{ label: 'séance', on, place: 'Arles', participants: ['Ada Byron', 'Ligue'] }],
  })

/** Everything that a store is asked in earnest, with arguments that reach each branch. */
async function useAll(store: Store): Promise<void> {
  const page = { offset: 0, limit: 5 }
  const put = (...dossiers: ReturnType<typeof article>[]) =>
    store.put(dossiers.map((dossier) => ({ dossier, text: 'texte' })))
  await put(article('un', 'comtesse Ada'), article('deux', 'Ada'))
  await put(makeDossier({ name: 'trois', actors: [person('Augusta King')] }))
  await put(makeDossier({ name: 'quatre', actors: [person('Augusta King', ['Ada Byron'])] }))
  await put(article('un', 'Ada', '2021-08-01'), article('cinq', 'Ada', '2021-07-13', 'un'))
  const [id = ''] = await store.search.named('ada byron')
  const [event = ''] = await store.search.match('event', [], {}, 1)
  const { facts, search } = store
  for (const known of [id, 'absent']) {
    await facts.actor(known)
    await facts.companions(known, 5)
    await facts.quotesBy(known, page)
    await facts.eventsWith(known, page)
  }
  await facts.article(article('un', '').article.id)
  await facts.articles(page)
  await facts.text(article('un', '').article.id)
  await facts.quote(article('un', '').quotes[0]?.id ?? '')
  await facts.event(event)
  for (const ids of [[event, id, article('un', '').quotes[0]?.id ?? ''], ['absent']]) {
    await facts.quotes(ids)
    await facts.events(ids)
    await facts.actorBriefs(ids)
  }
  await facts.eventsBetween({ from: '2021-07-01', to: '2021-07-31' }, page)
  await facts.eventsOnDay(7, 13, page)
  await facts.eventsNear('2021-07-20')
  await facts.quotesAbout(event, page)
  await facts.quoteAt(0.5)
  await facts.holdings()
  await facts.period()
  for (const kind of ['quote', 'event', 'actor'] as const) {
    for (const groups of [[], [['parole', 'seance'], ['ada']]])
      for (const filter of [
        {},
        { from: '2021-07-01', to: '2021-07-31', actor: id, publisher: 'Le Quotidien' },
      ])
        await search.fetch(kind, await search.match(kind, groups, filter, 120))
    await search.vocabulary(kind)
  }
  await store.remove(makeDossier({ name: 'quatre' }).article.id)
  for (const kind of ['quote', 'event', 'actor'] as const) await search.vocabulary(kind)
}

beforeAll(async () => {
  const path = join(folder, 'plans.sqlite')
  const opened = openSqliteStore(path, { rules: plainMergeRules, trace: (sql) => statements.add(sql) })
  if (!opened.ok) throw new Error(opened.code)
  statements.clear()
  await useAll(opened.value)
  await opened.value.close()
  raw = new Database(path)
})

afterAll(() => {
  raw.close()
  rmSync(folder, { recursive: true })
})

/** Some hundred rows at most: one for each publisher, one for each day. */
const SMALL = ['publisher', 'quote_day']

function scans(sql: string): string[] {
  const plan = raw
    .prepare(`EXPLAIN QUERY PLAN ${sql}`)
    .all()
    .map((row) => (row as { detail: string }).detail)
  const tables = raw.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").pluck().all() as string[]
  // A walk in the order of an index that ends at its limit looks at as many rows as it gives.
  const stops = /\bLIMIT\b/.test(sql) && !plan.some((detail) => detail.includes('TEMP B-TREE'))
  return plan.filter((detail) => {
    const [, table = ''] = /^SCAN (\w+)/.exec(detail) ?? []
    // A full-text index that is searched names the constraint after the colon.
    if (/VIRTUAL TABLE INDEX \d+:./.test(detail)) return false
    return tables.includes(table) && !SMALL.includes(table) && !stops
  })
}

test('no statement reads a whole table', () => {
  const asked = [...statements].filter((sql) => /^\s*(SELECT|WITH|UPDATE|DELETE|INSERT)/.test(sql))
  expect(asked.length).toBeGreaterThan(100)
  expect(asked.flatMap((sql) => scans(sql).map((scan) => `${scan}: ${sql}`))).toEqual([])
})

test.each([
  'SELECT * FROM quote WHERE text = 1',
  'SELECT * FROM quote ORDER BY text LIMIT 1',
  'SELECT rowid FROM quote_words',
  'DELETE FROM role WHERE title = 1',
])('the test would see %s', (sql) => {
  expect(scans(sql)).not.toEqual([])
})
