import { describe, expect, test } from 'vitest'
import type { Dossier } from '../../src/domain/dossier.ts'
import { parseOverlay } from '../../src/overlay/format/parse-overlay.ts'
import { layOver } from '../../src/overlay/lay-over.ts'
import { createOverlay } from '../../src/overlay/overlay.ts'
import type { Remark } from '../../src/overlay/remark.ts'
import { openSqliteStore } from '../../src/store/sqlite/open.ts'
import type { Store } from '../../src/store/store.ts'
import { makeDossier, person } from '../support/dossiers.ts'

const tale = (name: string, said: string, ...more: string[]): Dossier =>
  makeDossier({
    name,
    actors: [person('Ada Byron'), person('Aida Bayronne')],
    quotes: [said, ...more].map((text) => ({ text, speaker: 'Ada Byron' })),
    events: [{ label: 'séance du canal', on: '2022-01-10', participants: ['Ada Byron'] }],
  })
const first = tale('un', 'Le canal sera creusé', 'Nous avons voté')
const second = tale('deux', 'Le pont sera levé')
const TEXTS = new Map([[first.article.id, 'Ada Byron : « Le canal sera creusé. » « Nous avons voté »']])

function freshStore(): Store {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  return opened.value
}

/** A start of the program on a store, with a file of corrections or without. */
async function start(store: Store, file: string | null) {
  const told: Remark[] = []
  const overlay = file === null ? null : createOverlay(file, parseOverlay(file).entries)
  const layered = await layOver(store, overlay, (remarks) => told.push(...remarks))
  await layered.settle()
  const ingest = (...dossiers: Dossier[]) =>
    layered.store.put(dossiers.map((dossier) => ({ dossier, text: TEXTS.get(dossier.article.id) ?? null })))
  return { ...layered, told, ingest }
}

const HIDING = `quote: Nous avons voté
article: ${first.article.id}
hide: yes
`
const ALIAS = `
actor: Ada Byron
alias: Aida Bayronne
`

async function seen({ facts, search }: Store) {
  const quotes = await Promise.all([...first.quotes, ...second.quotes].map(({ id }) => facts.quote(id)))
  return {
    quotes: quotes.map((quote) => quote?.text ?? null),
    holdings: await facts.holdings(),
    words: (await search.vocabulary('quote')).words,
    found: await search.match('quote', [['vote']], {}, 9),
    named: await search.named('aida bayronne'),
  }
}

describe('corrections over a store', () => {
  test('what is put is corrected: a hidden quote is in no count, no word, no list', async () => {
    const { store, ingest } = await start(freshStore(), HIDING)
    await ingest(first, second)
    const after = await seen(store)
    expect(after.quotes).toEqual(['Le canal sera creusé', null, 'Le pont sera levé'])
    expect(after.holdings).toMatchObject({ quotes: 2, publishers: [{ quotes: 2 }] })
    expect(after.words).not.toContain('vote')
    expect(after.found).toEqual([])
    expect((await store.facts.dossier(first.article.id))?.quotes).toHaveLength(1)
  })

  test('an entry added, a re-ingest, the entry removed: the same as if it had never been', async () => {
    const inner = freshStore()
    const bare = await start(inner, null)
    await bare.ingest(first, second)
    const before = await seen(bare.store)
    const profile = await bare.store.facts.actor(before.named[0] ?? '')

    const corrected = await start(inner, HIDING + ALIAS)
    const hidden = await seen(corrected.store)
    expect(hidden.quotes[1]).toBeNull()
    expect(hidden.holdings.actors).toBe(before.holdings.actors - 1)
    expect(await corrected.ingest(first, second)).toEqual(['unchanged', 'unchanged'])
    expect(await seen(corrected.store)).toEqual(hidden)

    const restored = await start(inner, '# plus rien\n')
    const after = await seen(restored.store)
    expect({ ...after, named: null }).toEqual({ ...before, named: null })
    expect(await restored.store.facts.actor(after.named[0] ?? '')).toMatchObject({
      name: profile?.name,
      counts: profile?.counts,
    })
    expect(await inner.notes.keys('overlay/original/')).toEqual([])
  })

  test('without the setting the corrections stay in force, for new articles too', async () => {
    const inner = freshStore()
    await start(inner, HIDING)
    const later = await start(inner, null)
    await later.ingest(first)
    expect((await seen(later.store)).quotes[1]).toBeNull()
  })

  test('an article that changes is corrected anew, and gives back its newest facts', async () => {
    const inner = freshStore()
    const { store, ingest } = await start(inner, HIDING)
    await ingest(first)
    const changed = { ...first, events: [] }
    await ingest(changed)
    expect((await seen(store)).holdings).toMatchObject({ quotes: 1, events: 0 })
    const { store: bare } = await start(inner, '')
    expect((await bare.facts.dossier(first.article.id))?.quotes).toHaveLength(2)
    expect((await bare.facts.holdings()).events).toBe(0)
  })

  test('an entry that fits nothing is told at each start, until its article comes', async () => {
    const inner = freshStore()
    const gone = { line: 1, code: 'no-such-article', what: first.article.id }
    expect((await start(inner, HIDING)).told).toEqual([gone])
    const again = await start(inner, HIDING)
    expect(again.told).toEqual([gone])
    await again.ingest(first)
    expect((await start(inner, HIDING)).told).toEqual([])
  })

  test('a quote that left its article is told when the article is put', async () => {
    const { ingest, told } = await start(freshStore(), HIDING)
    await ingest(first)
    expect(told.filter(({ code }) => code === 'no-such-quote')).toEqual([])
    await ingest({ ...first, quotes: first.quotes.slice(0, 1) })
    expect(told.at(-1)).toEqual({ line: 1, code: 'no-such-quote', what: 'Nous avons voté' })
  })

  test('a text is held against the stored one when only the facts are put again', async () => {
    const inner = freshStore()
    await (await start(inner, null)).ingest(first)
    const fix = (text: string) => `quote: Le canal\narticle: ${first.article.id}\ntext: ${text}\n`
    const good = await start(inner, fix('Le canal sera creusé.'))
    expect(good.told).toEqual([])
    expect((await good.store.facts.quote(first.quotes[0]?.id ?? ''))?.rule).toBe('operator')
    const bad = await start(inner, fix('Le canal sera comblé'))
    expect(bad.told).toMatchObject([{ line: 1, code: 'not-in-source' }])
    expect((await bad.store.facts.quote(first.quotes[0]?.id ?? ''))?.text).toBe('Le canal sera creusé')
  })

  test('an actor says that the operator corrected it, and which role is the operator’s', async () => {
    const role = `\nactor: Ada Byron\narticle: ${second.article.id}\nrole: éclusière\n`
    const { store, ingest } = await start(freshStore(), ALIAS + role)
    await ingest(second)
    const [id = ''] = await store.search.named('ada byron')
    expect(await store.facts.actor(id)).toMatchObject({
      corrected: true,
      roles: [{ title: 'éclusière', corrected: true }],
    })
  })

  test('a removed article takes its original with it', async () => {
    const inner = freshStore()
    const { store, ingest } = await start(inner, HIDING)
    await ingest(first)
    expect(await store.remove(first.article.id)).toBe(true)
    expect(await inner.notes.keys('overlay/original/')).toEqual([])
    await start(inner, '')
    expect((await inner.facts.holdings()).articles).toBe(0)
  })
})
