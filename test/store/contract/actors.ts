import { describe, expect, test } from 'vitest'
import { body, makeDossier, person, place } from '../../support/dossiers.ts'
import { ALL, type OpenStore, only, opening, put } from './opening.ts'

export function actorsContract(open: OpenStore): void {
  const filled = opening(open)
  const first = makeDossier({
    name: 'un',
    published: '2021-02-01',
    actors: [person('Aïcha Benali', ['Mme Benali'], ['ministre / Culture']), body('Louvre'), place('Paris')],
    quotes: [{ text: 'Le musée rouvre.', speaker: 'Mme Benali' }],
    events: [{ label: 'réouverture', on: '2021-02-02', participants: ['Aïcha Benali', 'Louvre'] }],
  })
  const second = makeDossier({
    name: 'deux',
    published: '2021-04-01',
    actors: [
      person('Aicha Benali', ['Benali'], ['ancienne ministre', 'Ministre / Culture']),
      body('Louvre'),
      body('Orsay'),
    ],
  })

  describe('actors', () => {
    test('a profile gathers names, roles and counts over articles', async () => {
      const store = await filled(first, second)
      const profile = await store.facts.actor(only(await store.search.named('aicha benali')))
      expect(profile).toMatchObject({ kind: 'person', counts: { quotes: 1, events: 1, articles: 2 } })
      const names = [profile?.name, ...(profile?.aliases ?? [])]
      expect(names.toSorted()).toEqual(['Aicha Benali', 'Aïcha Benali', 'Benali', 'Mme Benali'])
      expect(profile?.aliases).not.toContain(profile?.name)
      expect(profile?.roles.map(({ title, of, article }) => [title, of, article.id])).toEqual([
        ['ancienne ministre', null, second.article.id],
        ['Ministre', 'Culture', second.article.id],
      ])
      expect(profile?.roles.map((role) => role.first?.id)).toEqual([undefined, first.article.id])
    })

    test('a role is known since the oldest article of a known day', async () => {
      const mayor = (name: string, published: string | null) =>
        makeDossier({ name, published, actors: [person('Odile Maréchal', [], ['maire / Portneuf'])] })
      const store = await filled(mayor('c', '2021-03-01'), mayor('a', null), mayor('b', '2021-02-01'))
      const profile = await store.facts.actor(only(await store.search.named('odile marechal')))
      expect(profile?.roles.map(({ article, first }) => [article.title, first?.title])).toEqual([
        ['Article c', 'Article b'],
      ])
    })

    test('a role keeps when it is held, in the words of the article; the newest article of it counts', async () => {
      const mayor = (name: string, published: string, time: string) => {
        const odile = person('Odile Maréchal')
        const role = { title: 'maire', of: 'Portneuf', time }
        return makeDossier({ name, published, actors: [{ ...odile, roles: [role] }] })
      }
      const newest = mayor('b', '2021-03-01', 'réélue en 2020')
      const store = await filled(newest, mayor('a', '2021-02-01', 'depuis 2014'))
      const profile = await store.facts.actor(only(await store.search.named('odile marechal')))
      expect(profile?.roles.map(({ title, of, time }) => [title, of, time])).toEqual([
        ['maire', 'Portneuf', 'réélue en 2020'],
      ])
      expect(await store.facts.dossier(newest.article.id)).toMatchObject({ actors: newest.actors })
    })

    test('the cast of an article: its namings, and whom each means', async () => {
      const store = await filled(first, second)
      const cast = await store.facts.cast(first.article.id)
      const benali = only(await store.search.named('aicha benali'))
      expect(cast.map(({ named }) => named.name).toSorted()).toEqual(['Aïcha Benali', 'Louvre', 'Paris'])
      expect(cast.find(({ id }) => id === benali)?.named).toMatchObject({
        name: 'Aïcha Benali',
        roles: [{ title: 'ministre', of: 'Culture' }],
      })
      expect(await store.facts.cast('absent')).toEqual([])
    })

    test('the name that most articles use is the name', async () => {
      const third = makeDossier({ name: 'trois', actors: [person('Aicha Benali')] })
      const store = await filled(first, second, third)
      expect((await store.facts.actor(only(await store.search.named('mme benali'))))?.name).toBe(
        'Aicha Benali',
      )
    })

    test('the same name of another kind is another actor', async () => {
      const store = await filled(makeDossier({ name: 'x', actors: [place('Orsay'), body('Orsay')] }))
      expect(await store.search.named('orsay')).toHaveLength(2)
    })

    test('one without an identity key is known in its article only', async () => {
      const alone = (name: string) => makeDossier({ name, actors: [person('Martin')] })
      const store = await filled(alone('un'), alone('deux'))
      expect(await store.search.named('martin')).toHaveLength(2)
      expect(await put(store, alone('un'))).toEqual(['unchanged'])
    })

    test('an alias makes two actors one: the older id stays, the other leads to it', async () => {
      const dgs = makeDossier({
        name: 'dgs',
        actors: [body('DGS')],
        quotes: [{ text: 'Rien à signaler.', speaker: 'DGS' }],
        events: [{ label: 'point', on: '2021-02-02', participants: ['DGS'] }],
      })
      const long = makeDossier({
        name: 'long',
        actors: [body('Direction de la santé')],
        quotes: [{ text: 'La campagne commence.', speaker: 'Direction de la santé' }],
      })
      const store = await filled(dgs, long)
      const older = only(await store.search.named('dgs'))
      const younger = only(await store.search.named('direction de la sante'))
      expect(older).not.toBe(younger)
      const key = makeDossier({ name: 'clé', actors: [body('Direction de la santé', ['DGS'])] })
      await put(store, key)
      expect(await store.search.named('dgs')).toEqual([older])
      expect(await store.search.named('direction de la sante')).toEqual([older])
      expect((await store.facts.actor(younger))?.id).toBe(older)
      expect((await store.facts.quotesBy(younger, ALL)).total).toBe(2)
      expect((await store.facts.quotesBy(older, ALL)).items).toHaveLength(2)
      expect((await store.facts.eventsWith(older, ALL)).total).toBe(1)
      expect((await store.facts.actor(older))?.counts).toEqual({ quotes: 2, events: 1, articles: 3 })
      expect(await store.search.match('quote', [], { actor: younger }, 9)).toHaveLength(2)

      await store.remove(key.article.id)
      const [again] = await store.search.named('dgs')
      const [other] = await store.search.named('direction de la sante')
      expect(again).not.toBe(other)
      expect((await store.facts.quotesBy(again ?? '', ALL)).items.map(({ text }) => text)).toEqual([
        'Rien à signaler.',
      ])
      expect((await store.facts.actor(other ?? ''))?.counts).toEqual({ quotes: 1, events: 0, articles: 1 })
      expect((await store.facts.actor(again ?? ''))?.counts).toEqual({ quotes: 1, events: 1, articles: 1 })
      expect(await store.search.match('quote', [], { actor: other ?? '' }, 9)).toHaveLength(1)
    })

    test('an actor is gone with the last article that names it', async () => {
      const store = await filled(first, second)
      const orsay = only(await store.search.named('orsay'))
      await store.remove(second.article.id)
      expect(await store.facts.actor(orsay)).toBeNull()
      expect(await store.search.named('orsay')).toEqual([])
      const profile = await store.facts.actor(only(await store.search.named('aicha benali')))
      expect(profile).toMatchObject({ name: 'Aïcha Benali', aliases: ['Mme Benali'] })
      expect(profile?.roles.map(({ title }) => title)).toEqual(['ministre'])
      expect(await store.facts.holdings()).toMatchObject({ actors: 3 })
    })

    test('companions: actors of the same articles and events, most shared first', async () => {
      const store = await filled(first, second)
      const benali = only(await store.search.named('aicha benali'))
      const names = async (limit: number) =>
        (await store.facts.companions(benali, limit)).map(({ name }) => name)
      expect((await names(9))[0]).toBe('Louvre')
      expect((await names(9)).toSorted()).toEqual(['Louvre', 'Orsay', 'Paris'])
      expect(await names(1)).toEqual(['Louvre'])
    })
  })
}
