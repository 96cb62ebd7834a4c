import { describe, expect, it } from 'vitest'
import { createSearch } from '../../src/search/create-search.ts'
import { createVocabularies } from '../../src/search/vocabulary/vocabularies.ts'
import { countOf } from '../../src/search/vocabulary/word-table.ts'
import { dossierOf } from '../support/dossier-builder.ts'
import { createMemoryStore } from '../support/memory-store.ts'
import { asking, page, told } from './support/ask.ts'

const boats = dossierOf({ title: 'Bateaux', quotes: [{ text: 'Les bateaux rentrent au port', by: null }] })

describe('a store that grows', () => {
  it('is searched as it is now', async () => {
    const store = createMemoryStore()
    const search = createSearch({ facts: store.facts, port: store.search })
    expect(told(await search.quotes({ text: 'bateaux' }, page, asking))).toBe('none')
    await store.put([{ dossier: boats, text: null }])
    expect(told(await search.quotes({ text: 'batteaux' }, page, asking))).toMatch(/^found 1/)
    await store.remove(boats.article.id)
    expect(told(await search.quotes({ text: 'batteaux' }, page, asking))).toBe('none')
  })
})

describe('a large vocabulary', () => {
  const words = Array.from({ length: 30_000 }, (_, i) => `mot${String(i).padStart(5, '0')}`)

  it('is read again after ten seconds, not before', async () => {
    let time = 0
    let asked = 0
    const vocabularies = createVocabularies(
      {
        vocabulary: async () => {
          asked += 1
          return { version: String(asked), words, counts: words.map(() => asked) }
        },
      },
      () => time,
    )
    expect(countOf(await vocabularies('quote'), 'mot00007')).toBe(1)
    time = 9_000
    expect(countOf(await vocabularies('quote'), 'mot00007')).toBe(1)
    time = 11_000
    expect(countOf(await vocabularies('quote'), 'mot00007')).toBe(2)
    expect(asked).toBe(2)
  })

  it('lets others have their turn while it is packed', async () => {
    const vocabularies = createVocabularies({
      vocabulary: async () => ({ version: '1', words, counts: words.map(() => 1) }),
    })
    let turns = 0
    const count = (): void => {
      turns += 1
      next = setImmediate(count)
    }
    let next = setImmediate(count)
    await vocabularies('quote')
    clearImmediate(next)
    expect(turns).toBeGreaterThan(2)
  })

  it('is packed once for many who ask at the same time', async () => {
    let asked = 0
    const vocabularies = createVocabularies({
      vocabulary: async () => {
        asked += 1
        return { version: '1', words, counts: words.map(() => 1) }
      },
    })
    const tables = await Promise.all([1, 2, 3].map(() => vocabularies('quote')))
    expect(new Set(tables).size).toBe(1)
    expect(asked).toBe(1)
  })

  it('does not hide a word that came since', async () => {
    const store = createMemoryStore()
    const search = createSearch({
      facts: store.facts,
      port: {
        ...store.search,
        vocabulary: async () => ({ version: '1', words, counts: words.map(() => 1) }),
      },
      now: () => 0,
    })
    await search.quotes({ text: 'mot00007' }, page, asking)
    await store.put([{ dossier: boats, text: null }])
    expect(told(await search.quotes({ text: 'bateaux port' }, page, asking))).toMatch(/^found 1/)
  })
})

it('a store that fails makes the search fail, not answer', async () => {
  const store = createMemoryStore([boats])
  const down = async (): Promise<never> => {
    throw new Error('gone')
  }
  const search = createSearch({ facts: store.facts, port: { ...store.search, vocabulary: down } })
  await expect(search.quotes({ text: 'bateaux' }, page, asking)).rejects.toThrow('gone')
  await expect(search.quotes({ text: 'bateaux' }, page, asking)).rejects.toThrow('gone')
})
