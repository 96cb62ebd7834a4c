import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { digestContent } from '../../../src/digest/content/digest-content.ts'
import type { Item, Sources } from '../../../src/digest/content/sources.ts'
import { daysAfter } from '../../../src/digest/schedule/local-time.ts'
import type { DigestSection } from '../../../src/domain/digest.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import type { Store } from '../../../src/store/store.ts'
import { harbour } from '../../support/harbour.ts'

let store: Store
let sources: Sources

beforeEach(async () => {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  store = opened.value
  await store.put(harbour(3).map((dossier) => ({ dossier, text: null })))
  sources = { facts: store.facts, port: store.search, arrivals: store.digest.arrivals }
})
afterEach(() => store.close())

const told = (item: Item): string =>
  item.kind === 'event' ? item.event.label : item.kind === 'quote' ? item.quote.text : item.article.title

interface Given {
  readonly topic?: string
  readonly seen?: number
  readonly chronicle?: string
  readonly shown?: readonly string[]
}

async function content(
  date: string,
  section: DigestSection,
  { topic, seen, chronicle, shown = [] }: Given = {},
) {
  const { parts, marks } = await digestContent(
    {
      ...{ id: 's1', date, seen: seen ?? 0, chronicle: chronicle ?? null, shownQuotes: new Set(shown) },
      settings: { sections: [section], topic: topic ?? null },
    },
    sources,
  )
  const [part] = parts
  const items = part?.kind === 'list' ? part.items.map(told) : part ? [part.quote.text] : []
  return { items, marks }
}

describe('« Ce jour-là »', () => {
  test.each([
    ['2031-05-12', ['réouverture des quais de Portneuf']],
    ['2055-05-12', ['réouverture des quais de Portneuf']],
    ['2031-05-13', []],
  ])('of %s: %j', async (date, labels) => {
    expect((await content(date, 'today')).items).toEqual(labels)
  })
})

describe('« À venir »', () => {
  test.each([
    ['2031-05-23', ['grève des dockers']],
    ['2031-05-29', ['grève des dockers']],
    ['2031-05-30', []],
    ['2031-05-22', []],
    // Not published yet on that day.
    ['2031-05-01', []],
    // As it was known then: announced, although it took place since.
    ['2031-05-06', ['réouverture des quais de Portneuf']],
  ])('of %s, as it was known then: %j', async (date, labels) => {
    expect((await content(date, 'ahead')).items).toEqual(labels)
  })
})

describe('« Nouveautés »', () => {
  test('come once each, whatever the day, and nothing is left out', async () => {
    const first = await content('2031-05-20', 'news')
    const seen = first.marks.seen
    expect(first.items).toContain('Portneuf prépare la réouverture de ses quais')
    expect((await content('2031-05-21', 'news', { seen })).items).toEqual([])
    const [late] = harbour(4).slice(-1)
    await store.put(late ? [{ dossier: late, text: null }] : [])
    const second = await content('2031-05-21', 'news', { seen })
    expect(second.items.toSorted()).toEqual([
      'Chronique du port, numéro 3',
      'La marée numéro 3 fut haute et belle',
      'visite du navire 3',
    ])
    expect((await content('2031-05-22', 'news', { seen: second.marks.seen })).items).toEqual([])
  })

  test('of a topic leave out the rest', async () => {
    const { items } = await content('2031-05-20', 'news', { topic: 'dockers' })
    expect(items).toContain('grève des dockers')
    expect(items.join()).not.toContain('marée')
  })
})

describe('« Verbatim »', () => {
  test('none comes twice until all were shown; then a new round begins', async () => {
    const { quotes } = await store.facts.holdings()
    const shown: string[] = []
    for (let i = 0; i < quotes; i += 1) {
      const { marks } = await content(daysAfter('2031-05-20', i), 'quote', { shown })
      expect(marks.quote?.anew).toBe(false)
      expect(shown).not.toContain(marks.quote?.id)
      shown.push(marks.quote?.id ?? '')
    }
    expect((await content('2031-06-20', 'quote', { shown })).marks.quote?.anew).toBe(true)
  })

  test('the same day and channel always give the same one', async () => {
    expect(await content('2031-05-20', 'quote')).toEqual(await content('2031-05-20', 'quote'))
  })

  test('of a topic is by or about it', async () => {
    expect((await content('2031-05-20', 'quote', { topic: 'Basile Renaud' })).items[0]).toContain('marée')
    expect((await content('2031-05-20', 'quote', { topic: 'zeppelin' })).items).toEqual([])
  })
})

describe('« Chronique »', () => {
  test('jumps over days without facts, a day of the past each time, until the corpus ends', async () => {
    const days: string[] = []
    let chronicle: string | undefined = '2030-01-01'
    for (let i = 0; i < 12 && chronicle !== undefined; i += 1) {
      const { items, marks }: Awaited<ReturnType<typeof content>> = await content('2040-01-01', 'chronicle', {
        chronicle,
      })
      if (items.length > 0) days.push(daysAfter(marks.chronicle?.next ?? '', -1))
      chronicle = marks.chronicle?.next
    }
    expect(days).toEqual([
      ...['2030-01-01', '2030-02-02', '2030-03-03'],
      // On the 13th an article passes on words of a day that it does not tell.
      ...['2031-05-01', '2031-05-12', '2031-05-13', '2031-05-30'],
    ])
  })
})
