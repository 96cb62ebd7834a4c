import { describe, expect, test } from 'vitest'
import type { Event } from '../../../src/domain/event.ts'
import { body, type Days, makeDossier } from '../../support/dossiers.ts'
import { ALL, type OpenStore, only, opening } from './opening.ts'

const labels = (events: readonly Event[]): string[] => events.map(({ label }) => label)

export function eventsContract(open: OpenStore): void {
  const filled = opening(open)
  const ACTORS = [body('Ligue'), body('Conseil'), body('Comité')]
  const telling = (name: string, label: string, on: Days, precision: 'day' | 'month' | 'year' = 'day') =>
    makeDossier({ name, actors: ACTORS, events: [{ label, on, precision, participants: ['Ligue'] }] })
  const one = (label: string, on: Days, precision?: 'day' | 'month' | 'year') =>
    telling(label, label, on, precision)

  describe('events by day', () => {
    const fair = one('foire', ['2021-07-09', '2021-07-11'])
    const vote = one('vote', '2021-07-13')
    const month = one('mois du livre', ['2021-07-01', '2021-07-31'], 'month')
    const year = one('année de la mer', ['2021-01-01', '2021-12-31'], 'year')
    const older = one('ancien vote', '2019-07-13')
    const silvester = one('réveillon', ['2020-12-30', '2021-01-02'])

    test('events that share a day with the range come, exact ones first, then by day', async () => {
      const { facts } = await filled(year, month, vote, fair, older, silvester)
      const between = async (from: string, to: string) => {
        const { items, total } = await facts.eventsBetween({ from, to }, ALL)
        expect(total).toBe(items.length)
        return labels(items)
      }
      expect(await between('2021-07-10', '2021-07-13')).toEqual([
        'foire',
        'vote',
        'année de la mer',
        'mois du livre',
      ])
      expect(await between('2021-07-11', '2021-07-11')).toEqual(['foire', 'année de la mer', 'mois du livre'])
      expect(await between('2021-07-12', '2021-07-12')).toEqual(['année de la mer', 'mois du livre'])
      expect(await between('2021-01-02', '2021-01-02')).toEqual(['réveillon', 'année de la mer'])
      expect(await between('2020-07-01', '2020-07-31')).toEqual([])
      expect(await between('0001-01-01', '9999-12-31')).toHaveLength(6)
      expect(await between('2021-07-13', '2021-07-10')).toEqual([])
    })

    test('pages of a range follow each other over exact and other events', async () => {
      const { facts } = await filled(year, month, vote, fair)
      const range = { from: '2021-07-10', to: '2021-07-13' }
      const all = labels((await facts.eventsBetween(range, ALL)).items)
      const paged: string[] = []
      for (let offset = 0; offset < 5; offset += 1) {
        const { items, total } = await facts.eventsBetween(range, { offset, limit: 1 })
        paged.push(...labels(items))
        expect(total).toBe(4)
      }
      expect(paged).toEqual(all)
    })

    test('on one day the event with most sources comes first', async () => {
      const { facts } = await filled(
        makeDossier({
          name: 'un',
          actors: ACTORS,
          events: [{ label: 'débat', on: '2021-07-13', participants: ['Comité'] }],
        }),
        telling('deux', 'vote', '2021-07-13'),
        telling('trois', 'vote', '2021-07-13'),
      )
      const day = { from: '2021-07-13', to: '2021-07-13' }
      expect(labels((await facts.eventsBetween(day, ALL)).items)).toEqual(['vote', 'débat'])
    })

    test('a day of every year: events dated to the day, newest year first', async () => {
      const { facts } = await filled(older, vote, month, fair, silvester)
      expect(labels((await facts.eventsOnDay(7, 13, ALL)).items)).toEqual(['vote', 'ancien vote'])
      expect(labels((await facts.eventsOnDay(7, 10, ALL)).items)).toEqual(['foire'])
      expect(labels((await facts.eventsOnDay(1, 2, ALL)).items)).toEqual(['réveillon'])
      expect(await facts.eventsOnDay(2, 29, ALL)).toEqual({ items: [], total: 0 })
      const second = await facts.eventsOnDay(7, 13, { offset: 1, limit: 1 })
      expect(labels(second.items)).toEqual(['ancien vote'])
      expect(second.total).toBe(2)
    })

    test('29 February is found in leap years', async () => {
      const { facts } = await filled(one('marche', '2020-02-29'), one('course', '2021-03-01'))
      expect(labels((await facts.eventsOnDay(2, 29, ALL)).items)).toEqual(['marche'])
      expect(labels((await facts.eventsOnDay(3, 1, ALL)).items)).toEqual(['course'])
    })

    test('the nearest before and after are those dated to the day, if there are any', async () => {
      const { facts } = await filled(fair, vote, month, year, older)
      const near = async (day: string) => {
        const { before, after } = await facts.eventsNear(day)
        return [before?.label ?? null, after?.label ?? null]
      }
      expect(await near('2021-07-12')).toEqual(['foire', 'vote'])
      expect(await near('2021-07-10')).toEqual(['ancien vote', 'vote'])
      expect(await near('2022-05-01')).toEqual(['vote', null])
      expect(await near('2018-05-01')).toEqual([null, 'ancien vote'])
      const coarse = await filled(month)
      expect((await coarse.facts.eventsNear('2021-08-05')).before?.label).toBe('mois du livre')
    })
  })

  describe('events by relation', () => {
    test('an actor’s events come newest first', async () => {
      const store = await filled(
        one('vote', '2021-07-13'),
        one('foire', '2021-07-09'),
        one('bal', '2021-08-01'),
      )
      const league = only(await store.search.named('ligue'))
      const { items, total } = await store.facts.eventsWith(league, ALL)
      expect(labels(items)).toEqual(['bal', 'vote', 'foire'])
      expect(total).toBe(3)
      expect(await store.facts.eventsWith('aabsent', ALL)).toEqual({ items: [], total: 0 })
    })

    test('quotes about an event: of its articles, said on its days or by those who took part', async () => {
      const council = makeDossier({
        name: 'séance',
        published: '2021-07-20',
        actors: ACTORS,
        events: [{ label: 'séance', on: ['2021-07-13', '2021-07-14'], participants: ['Ligue'] }],
        quotes: [
          { text: 'Dit pendant la séance.', speaker: 'Comité', saidOn: '2021-07-14' },
          { text: 'Dit après, par la Ligue.', speaker: 'Ligue', saidOn: '2021-07-18' },
          { text: 'Dit après, par un autre.', speaker: 'Comité', saidOn: '2021-07-18' },
          { text: 'Dit on ne sait quand, par personne.' },
        ],
      })
      const elsewhere = makeDossier({
        name: 'ailleurs',
        actors: ACTORS,
        quotes: [{ text: 'D’un autre article.', speaker: 'Ligue', saidOn: '2021-07-13' }],
      })
      const store = await filled(council, elsewhere)
      const event = only(
        (await store.facts.eventsBetween({ from: '2021-07-13', to: '2021-07-13' }, ALL)).items,
      )
      const { items, total } = await store.facts.quotesAbout(event.id, ALL)
      expect(items.map(({ text }) => text)).toEqual(['Dit après, par la Ligue.', 'Dit pendant la séance.'])
      expect(total).toBe(2)
      expect(await store.facts.quotesAbout('eabsent', ALL)).toEqual({ items: [], total: 0 })
    })
  })
}
