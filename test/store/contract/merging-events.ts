import { describe, expect, test } from 'vitest'
import type { Event } from '../../../src/domain/event.ts'
import type { Store } from '../../../src/store/store.ts'
import { body, type MentionParts, makeDossier, person, place } from '../../support/dossiers.ts'
import { ALL, type OpenStore, only, opening, put } from './opening.ts'

const EVER = { from: '0001-01-01', to: '9999-12-31' }

export function mergingEventsContract(open: OpenStore): void {
  const filled = opening(open)
  const ACTORS = [body('Ligue'), body('Conseil'), person('Ada Byron'), place('Arles')]
  const telling = (name: string, published: string, ...events: MentionParts[]) =>
    makeDossier({ name, published, actors: ACTORS, events, publisher: name })
  const all = async (store: Store): Promise<readonly Event[]> =>
    (await store.facts.eventsBetween(EVER, ALL)).items
  const sourcesOf = (event: Event): string[] => event.sources.map(({ article }) => article.publisher ?? '')

  const plan = telling('annonce', '2021-07-01', {
    label: 'rencontre',
    on: '2021-07-13',
    participants: ['Ligue', 'Conseil'],
    status: 'scheduled',
  })
  const report = telling('compte rendu', '2021-07-14', {
    label: 'rencontre en Arles',
    on: '2021-07-13',
    place: 'Arles',
    participants: ['Ligue'],
  })

  describe('one happening over articles', () => {
    test('mentions of one happening are one event with all its sources, the oldest first', async () => {
      const store = await filled(report, plan)
      const event = only(await all(store))
      expect(event).toMatchObject({ place: 'Arles', status: 'held' })
      expect(new Set(event.participants)).toEqual(new Set(['Ligue', 'Conseil']))
      expect(event.sources).toEqual([
        { mention: plan.events[0], article: plan.article },
        { mention: report.events[0], article: report.article },
      ])
      expect(await store.facts.holdings()).toMatchObject({ events: 1 })
    })

    test('the id stays when sources come and go', async () => {
      const store = await filled(plan)
      const { id } = only(await all(store))
      await put(store, report)
      expect(only(await all(store)).id).toBe(id)
      await store.remove(plan.article.id)
      const left = only(await all(store))
      expect(left.id).toBe(id)
      expect(sourcesOf(left)).toEqual(['compte rendu'])
      expect(left.status).toBe('held')
      await store.remove(report.article.id)
      expect(await store.facts.event(id)).toBeNull()
      expect(await store.facts.holdings()).toMatchObject({ events: 0 })
    })

    test('another day, kind or place, or other participants, is another event', async () => {
      const others = [
        { label: 'rencontre', on: '2021-07-14', participants: ['Ligue'] },
        { label: 'vote', on: '2021-07-13', kind: 'vote', participants: ['Ligue'] },
        { label: 'rencontre', on: '2021-07-13', place: 'Nîmes', participants: ['Ligue'] },
        { label: 'rencontre', on: '2021-07-13', place: 'Arles', participants: ['Ada Byron'] },
      ]
      const store = await filled(
        report,
        ...others.map((other, at) => telling(`autre ${at}`, '2021-07-15', other)),
      )
      expect(await all(store)).toHaveLength(5)
    })

    test('two events that a third telling joins become one; both ids lead to it', async () => {
      const morning = telling('matin', '2021-07-13', {
        label: 'a',
        on: '2021-07-13',
        participants: ['Ligue'],
      })
      const evening = telling('soir', '2021-07-13', {
        label: 'b',
        on: '2021-07-13',
        participants: ['Conseil'],
      })
      const store = await filled(morning, evening)
      const before = await all(store)
      expect(before).toHaveLength(2)
      await put(store, plan)
      const event = only(await all(store))
      expect(event.sources).toHaveLength(3)
      for (const { id } of before) expect((await store.facts.event(id))?.id).toBe(event.id)
      const first = before.find(({ label }) => label === 'a')
      expect(event.id).toBe(first?.id)
      await store.remove(plan.article.id)
      expect((await all(store)).map(({ label }) => label).sort()).toEqual(['a', 'b'])
      expect((await store.facts.event(first?.id ?? ''))?.label).toBe('a')
    })

    test('an article that tells of two keeps them apart', async () => {
      const two = telling(
        'deux',
        '2021-07-14',
        { label: 'entretien', on: '2021-07-13', place: 'Arles', participants: ['Ligue'] },
        { label: 'dîner', on: '2021-07-13', place: 'Nîmes', participants: ['Ligue'] },
      )
      const vague = telling('vague', '2021-07-15', {
        label: 'rencontre',
        on: '2021-07-13',
        participants: ['Ligue'],
      })
      const store = await filled(two, vague)
      const events = await all(store)
      expect(events.map((event) => event.sources.length).sort()).toEqual([1, 2])
    })

    test('participants count by actor, whatever an article calls them', async () => {
      const store = await filled(
        makeDossier({
          name: 'un',
          actors: [body('Alliance du Nord', ['ADN'])],
          events: [{ label: 'sommet', on: '2021-07-13', participants: ['Alliance du Nord'] }],
        }),
        makeDossier({
          name: 'deux',
          actors: [body('ADN')],
          events: [{ label: 'sommet', on: '2021-07-13', participants: ['ADN'] }],
        }),
      )
      expect(only(await all(store)).participants).toEqual(['ADN'])
    })

    test('events are one as soon as their participants turn out to be one actor', async () => {
      const under = (name: string) =>
        makeDossier({
          name,
          actors: [body(name)],
          events: [{ label: 'sommet', on: '2021-07-13', participants: [name] }],
        })
      const store = await filled(under('Alliance du Nord'), under('ADN'))
      expect(await all(store)).toHaveLength(2)
      const key = makeDossier({ name: 'clé', actors: [body('ADN', ['Alliance du Nord'])] })
      await put(store, key)
      expect(only(await all(store)).sources).toHaveLength(2)
      await store.remove(key.article.id)
      expect(await all(store)).toHaveLength(2)
    })

    test('a replaced article’s event keeps its id where it tells the same, and moves where it does not', async () => {
      const store = await filled(plan, report)
      const { id } = only(await all(store))
      const reworded = telling('annonce', '2021-07-01', {
        label: 'rencontre prévue',
        on: '2021-07-13',
        participants: ['Ligue', 'Conseil'],
        status: 'scheduled',
      })
      expect(await put(store, reworded)).toEqual(['replaced'])
      expect(only(await all(store)).id).toBe(id)
      const moved = telling('annonce', '2021-07-01', {
        label: 'rencontre',
        on: '2021-07-20',
        participants: ['Ligue'],
      })
      await put(store, moved)
      expect((await all(store)).map(({ date, sources }) => [date.start, sources.length])).toEqual([
        ['2021-07-13', 1],
        ['2021-07-20', 1],
      ])
    })

    test('the merged facts follow from the sources, whatever the order in which they came', async () => {
      const orders = [
        [plan, report],
        [report, plan],
      ]
      const facts = await Promise.all(
        orders.map(async (order) => {
          const { id, ...event } = only(await all(await filled(...order)))
          return { ...event, participants: [...event.participants].sort() }
        }),
      )
      expect(facts[0]).toEqual(facts[1])
    })
  })
}
