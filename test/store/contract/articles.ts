import { describe, expect, test } from 'vitest'
import type { Actor } from '../../../src/domain/actor.ts'
import { makeDossier, person } from '../../support/dossiers.ts'
import { ALL, type OpenStore, only, opening, put } from './opening.ts'

export function articlesContract(open: OpenStore): void {
  const filled = opening(open)
  const grain = makeDossier({
    name: 'grain',
    published: '2021-03-04',
    publisher: 'La Gazette',
    quotes: [{ text: 'La récolte sera bonne.' }],
  })
  const pont = makeDossier({ name: 'pont', published: '2021-05-06T08:00:00+02:00', publisher: 'La Gazette' })
  const orphan = makeDossier({ name: 'sans date', published: null, publisher: null })

  describe('articles', () => {
    test('an empty store holds nothing and says so', async () => {
      const { facts } = await filled()
      expect(await facts.holdings()).toEqual({
        articles: 0,
        quotes: 0,
        events: 0,
        actors: 0,
        period: null,
        publishers: [],
      })
      expect(await facts.articles(ALL)).toEqual({ items: [], total: 0 })
      expect(await facts.article('dabsent')).toBeNull()
      expect(await facts.text('dabsent')).toBeNull()
      expect(await facts.quote('qabsent')).toBeNull()
      expect(await facts.event('eabsent')).toBeNull()
      expect(await facts.actor('aabsent')).toBeNull()
      expect(await facts.quoteAt(0.5)).toBeNull()
      expect(await facts.companions('aabsent', 5)).toEqual([])
    })

    test('the version changes with what is put and removed', async () => {
      const store = await filled()
      const versions = [await store.version()]
      await store.put([{ dossier: grain, text: null }])
      versions.push(await store.version(), await store.version())
      await store.put([
        { dossier: { ...grain, article: { ...grain.article, title: 'Autrement' } }, text: null },
      ])
      versions.push(await store.version())
      await store.remove(grain.article.id)
      versions.push(await store.version())
      expect(versions.map((version) => versions.indexOf(version))).toEqual([0, 1, 1, 3, 4])
    })

    test('articles come newest first, those without a date last', async () => {
      const { facts } = await filled(orphan, grain, pont)
      const { items, total } = await facts.articles(ALL)
      expect(items).toEqual([pont.article, grain.article, orphan.article])
      expect(total).toBe(3)
      expect((await facts.articles({ offset: 1, limit: 1 })).items).toEqual([grain.article])
    })

    test('holdings count what there is, publishers with most articles first', async () => {
      const { facts } = await filled(orphan, grain, pont)
      expect(await facts.holdings()).toMatchObject({
        articles: 3,
        quotes: 1,
        period: { from: '2021-03-04', to: '2021-05-06' },
        publishers: [
          { publisher: 'La Gazette', articles: 2, quotes: 1 },
          { publisher: null, articles: 1, quotes: 0 },
        ],
      })
    })

    test('a dossier is given back with the facts that were put', async () => {
      const dossier = makeDossier({
        name: 'séance',
        actors: [person('Ada Byron', ['Mme Byron'], ['présidente du canal']), person('Jean Valmont')],
        quotes: [
          { text: 'Nous creuserons.', speaker: 'Ada Byron' },
          { text: 'Un puits', speaker: null },
        ],
        events: [{ label: 'séance', on: '2021-03-04', participants: ['Ada Byron'] }],
      })
      const { facts } = await filled(grain, dossier)
      const found = await facts.dossier(dossier.article.id)
      const byName = (actors: readonly Actor[] = []) =>
        actors.toSorted((a, b) => a.name.localeCompare(b.name))
      expect({ ...found, actors: byName(found?.actors) }).toEqual({
        ...dossier,
        actors: byName(dossier.actors),
      })
      expect(await facts.dossier('dabsent')).toBeNull()
    })

    test('a text is given to the letter, and only where it was deposited', async () => {
      const store = await filled(pont)
      const text = 'Le pont\u00A0rouvre.\n\n« Enfin ! » 🎉'
      await store.put([{ dossier: grain, text }])
      expect(await store.facts.text(grain.article.id)).toBe(text)
      expect(await store.facts.text(pont.article.id)).toBeNull()
    })

    test('the same dossier again changes nothing, and keeps the text', async () => {
      const store = await filled()
      expect(await store.put([{ dossier: grain, text: 'texte' }])).toEqual(['added'])
      expect(await put(store, grain, grain)).toEqual(['unchanged', 'unchanged'])
      expect(await store.facts.text(grain.article.id)).toBe('texte')
      expect(await store.facts.holdings()).toMatchObject({ articles: 1, quotes: 1 })
    })

    test('a text that comes later is added to the dossier', async () => {
      const store = await filled(grain)
      expect(await store.put([{ dossier: grain, text: 'texte' }])).toEqual(['replaced'])
      expect(await store.facts.text(grain.article.id)).toBe('texte')
      expect(await store.facts.holdings()).toMatchObject({ articles: 1, quotes: 1 })
    })

    test('an article that changed is replaced, and a text that is not its own any more is dropped', async () => {
      const store = await filled()
      await store.put([{ dossier: grain, text: 'texte' }])
      const corrected = makeDossier({
        name: 'grain',
        text: 'corrigé',
        publisher: 'Le Courrier',
        title: 'Corrigé',
      })
      expect(await put(store, corrected)).toEqual(['replaced'])
      expect(await store.facts.article(grain.article.id)).toEqual(corrected.article)
      expect(await store.facts.text(grain.article.id)).toBeNull()
      expect(await store.facts.holdings()).toMatchObject({
        articles: 1,
        quotes: 0,
        publishers: [{ publisher: 'Le Courrier', articles: 1, quotes: 0 }],
      })
    })

    test('the same text at another address is the same article, and both ids lead to it', async () => {
      const quotes = [{ text: 'La récolte sera bonne.' }]
      const copy = makeDossier({ name: 'copie', text: 'grain', quotes })
      const store = await filled(grain)
      const before = only((await store.facts.articles(ALL)).items)
      expect(await put(store, copy)).toEqual(['replaced'])
      const after = only((await store.facts.articles(ALL)).items)
      expect(after).toEqual({ ...copy.article, id: before.id })
      expect(await store.facts.article(copy.article.id)).toEqual(after)
      const quote = grain.quotes[0]?.id ?? ''
      expect((await store.facts.quote(quote))?.text).toBe('La récolte sera bonne.')
      expect(await put(store, copy)).toEqual(['unchanged'])
    })

    test('one article that turns out to be two others takes the place of both', async () => {
      const store = await filled(grain, pont)
      const both = makeDossier({ name: 'grain', text: 'pont' })
      expect(await put(store, both)).toEqual(['replaced'])
      expect((await store.facts.articles(ALL)).total).toBe(1)
      expect((await store.facts.article(pont.article.id))?.id).toBe(grain.article.id)
    })

    test('a deposit that cannot be stored takes back all of its batch', async () => {
      const store = await filled()
      const broken = { ...pont, actors: [{ ...person('Ada Byron'), name: undefined as unknown as string }] }
      await expect(put(store, grain, broken)).rejects.toThrow()
      expect(await store.facts.holdings()).toMatchObject({ articles: 0, quotes: 0 })
      expect(await put(store, grain)).toEqual(['added'])
    })

    test('an article is removed with all that only it said', async () => {
      const store = await filled(grain, pont)
      expect(await store.remove(grain.article.id)).toBe(true)
      expect(await store.remove(grain.article.id)).toBe(false)
      expect(await store.facts.article(grain.article.id)).toBeNull()
      expect(await store.facts.quote(grain.quotes[0]?.id ?? '')).toBeNull()
      expect(await store.facts.holdings()).toMatchObject({ articles: 1, quotes: 0 })
    })

    test('nothing put is nothing done', async () => {
      const store = await filled()
      expect(await store.put([])).toEqual([])
    })
  })
}
