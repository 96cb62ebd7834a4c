import { describe, expect, test } from 'vitest'
import type { Store } from '../../../../src/store/store.ts'
import { body, makeDossier, person } from '../../../support/dossiers.ts'
import { ALL, type OpenStore, opening, put } from '../opening.ts'

const tale = (name: string, quotes: readonly string[], event = `séance de ${name}`) =>
  makeDossier({
    name,
    actors: [person('Ada Brume'), body('Conseil du port')],
    quotes: quotes.map((text) => ({ text, speaker: 'Ada Brume' })),
    events: [{ label: event, on: '2021-06-10', participants: ['Conseil du port'] }],
  })

export function arrivalsContract(open: OpenStore): void {
  const filled = opening(open)
  const kinds = ['article', 'event', 'quote'] as const

  const since = async ({ digest: { arrivals } }: Store, mark: number) => {
    const to = await arrivals.last()
    const found = await Promise.all(kinds.map((kind) => arrivals.between(kind, mark, to, ALL)))
    return Object.fromEntries(kinds.map((kind, i) => [kind, found[i]?.total]))
  }

  describe('arrivals', () => {
    test('an empty store has none', async () => {
      const { arrivals } = (await filled()).digest
      expect(await arrivals.last()).toBe(0)
      expect(await arrivals.after(0, 5)).toBe(0)
      expect(await arrivals.between('quote', 0, 9, ALL)).toEqual({ items: [], total: 0 })
    })

    test('come after the mark that was taken before, the newest first', async () => {
      const store = await filled(tale('un', ['A.', 'B.']))
      const mark = await store.digest.arrivals.last()
      expect(await since(store, 0)).toEqual({ article: 1, event: 1, quote: 2 })
      expect(await since(store, mark)).toEqual({ article: 0, event: 0, quote: 0 })
      const later = [tale('deux', ['C.'], 'Vote du budget'), tale('trois', [], 'Marche blanche')]
      for (const each of later) await put(store, each)
      const articles = await store.digest.arrivals.between(
        'article',
        mark,
        await store.digest.arrivals.last(),
        ALL,
      )
      expect(articles).toEqual({ items: [later[1]?.article.id, later[0]?.article.id], total: 2 })
    })

    test('of one kind can be paged through', async () => {
      const store = await filled(tale('un', ['A.', 'B.', 'C.']))
      const to = await store.digest.arrivals.last()
      const all = await store.digest.arrivals.between('quote', 0, to, ALL)
      expect(await store.digest.arrivals.between('quote', 0, to, { offset: 1, limit: 1 })).toEqual({
        items: all.items.slice(1, 2),
        total: 3,
      })
    })

    test('the same article again, or replaced, brings only what is new in it', async () => {
      const store = await filled(tale('un', ['A.', 'B.']))
      const mark = await store.digest.arrivals.last()
      await put(store, tale('un', ['A.', 'B.']))
      expect(await store.digest.arrivals.last()).toBe(mark)
      await put(store, tale('un', ['A.', 'B.', 'C.']))
      expect(await since(store, mark)).toEqual({ article: 0, event: 0, quote: 1 })
    })

    test('what is gone is not listed; when it comes again it has not arrived again', async () => {
      const store = await filled(tale('un', ['A.']))
      const { article } = tale('un', [])
      await store.remove(article.id)
      expect(await since(store, 0)).toEqual({ article: 0, event: 0, quote: 0 })
      const mark = await store.digest.arrivals.last()
      await put(store, tale('un', ['A.']))
      expect(await since(store, mark)).toEqual({ article: 0, event: 0, quote: 0 })
    })

    test('an event that one more article tells has not arrived again', async () => {
      const store = await filled(tale('un', [], 'Séance'))
      const mark = await store.digest.arrivals.last()
      await put(store, tale('deux', [], 'Séance'))
      expect((await store.facts.eventsBetween({ from: '2021-06-10', to: '2021-06-10' }, ALL)).total).toBe(1)
      expect(await since(store, mark)).toEqual({ article: 1, event: 0, quote: 0 })
    })

    test('the one so many places later, or the last one', async () => {
      const store = await filled(tale('un', ['A.', 'B.', 'C.']))
      const { arrivals } = store.digest
      const to = await arrivals.after(0, 2)
      const counts = await Promise.all(kinds.map((kind) => arrivals.between(kind, 0, to, ALL)))
      expect(counts.reduce((sum, { total }) => sum + total, 0)).toBe(2)
      expect(await arrivals.after(0, 99)).toBe(await arrivals.last())
    })
  })
}
