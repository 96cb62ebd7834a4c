import { describe, expect, test } from 'vitest'
import type { RecordKind } from '../../../src/store/search-port.ts'
import type { Store } from '../../../src/store/store.ts'
import { body, makeDossier, person, place } from '../../support/dossiers.ts'
import { type OpenStore, only, opening, put } from './opening.ts'

export function searchContract(open: OpenStore): void {
  const filled = opening(open)
  const sea = makeDossier({
    name: 'mer',
    published: '2020-05-02',
    publisher: 'Ouest',
    actors: [
      person('Yann Le Goff', ['M. Le Goff']),
      body('Fédération des pêcheurs', ['FDP']),
      place('Brest'),
    ],
    quotes: [
      { text: 'Les quotas tuent la pêche côtière.', speaker: 'Yann Le Goff', saidOn: '2020-05-01' },
      { text: 'Ils n’ont rien compris à la mer.', speaker: { role: 'un armateur', organisation: 'FDP' } },
    ],
    events: [
      { label: 'blocage du port', on: '2020-05-01', place: 'Brest', participants: ['FDP'] },
      {
        label: 'états généraux de la pêche',
        on: ['2020-06-01', '2020-06-30'],
        precision: 'month',
        participants: [],
      },
    ],
  })
  const land = makeDossier({
    name: 'terre',
    published: '2021-05-02',
    publisher: 'Est',
    actors: [person('Yann Le Goff'), body('FDP'), place('Brest')],
    quotes: [{ text: 'La pêche attend toujours des quotas justes.', speaker: 'Yann Le Goff' }],
    events: [{ label: 'blocage', on: '2020-05-01', participants: ['FDP'] }],
  })
  const texts = async (store: Store, kind: RecordKind, ids: readonly string[]): Promise<string[]> =>
    (await store.search.fetch(kind, ids)).map(({ text }) => text)
  const QUOTAS = 'Les quotas tuent la pêche côtière.'
  const ATTEND = 'La pêche attend toujours des quotas justes.'
  const MER = 'Ils n’ont rien compris à la mer.'

  describe('match', () => {
    test.each<[string, readonly (readonly string[])[], readonly string[]]>([
      ['one word', [['quotas']], [ATTEND, QUOTAS]],
      ['every group must be met', [['quotas'], ['cotiere']], [QUOTAS]],
      ['one word of a group suffices', [['cotiere', 'attend']], [ATTEND, QUOTAS]],
      ['no record has both', [['mer'], ['quotas']], []],
      ['the speaker’s name leads to the quote', [['goff'], ['peche']], [ATTEND, QUOTAS]],
      ['an unnamed speaker’s role and body do', [['armateur'], ['fdp']], [MER]],
      ['a word that stands nowhere', [['xyzzy']], []],
      ['a group without a word', [['quotas'], []], []],
      ['a word written with its accents', [['Pêche']], [ATTEND, QUOTAS]],
      ['a word that the index would cut', [["n'ont"]], [MER]],
      ['words of the query language are words', [['OR', 'NEAR', 'rowid']], []],
      [
        'quotation marks and operators do no harm',
        [
          ['"', '*', '^quotas'],
          ['quotas)', '"mer"'],
        ],
        [ATTEND, QUOTAS],
      ],
      ['a filter’s mark is no word', [['_p1', '_a1', '__c20']], []],
      ['nothing asked for: all', [], [ATTEND, MER, QUOTAS]],
    ])('quotes: %s', async (_name, groups, expected) => {
      const store = await filled(sea, land)
      expect(await texts(store, 'quote', await store.search.match('quote', groups, {}, 20))).toEqual(expected)
    })

    test('at most so many, the newest', async () => {
      const store = await filled(land, sea)
      expect(await texts(store, 'quote', await store.search.match('quote', [['peche']], {}, 1))).toEqual([
        ATTEND,
      ])
    })

    test.each<[string, Parameters<Store['search']['match']>[2], readonly string[]]>([
      ['from', { from: '2020-05-02' }, [ATTEND, MER]],
      ['to', { to: '2020-05-01' }, [QUOTAS]],
      ['both', { from: '2020-05-02', to: '2020-05-02' }, [MER]],
      ['a range without quotes', { from: '2019-01-01', to: '2019-12-31' }, []],
      ['publisher', { publisher: 'Ouest' }, [MER, QUOTAS]],
      ['an unknown publisher', { publisher: 'Nord' }, []],
      ['an unknown actor', { actor: 'aabsent' }, []],
    ])('quotes are filtered by %s', async (_name, filter, expected) => {
      const store = await filled(sea, land)
      expect(await texts(store, 'quote', await store.search.match('quote', [], filter, 20))).toEqual(expected)
      const narrowed = expected.filter((text) => text.includes('pêche'))
      expect(await texts(store, 'quote', await store.search.match('quote', [['peche']], filter, 20))).toEqual(
        narrowed,
      )
    })

    test('quotes and events are filtered by actor', async () => {
      const store = await filled(sea, land)
      const [yann, fdp] = [
        only(await store.search.named('yann le goff')),
        only(await store.search.named('fdp')),
      ]
      expect(await store.search.match('quote', [], { actor: yann }, 9)).toHaveLength(2)
      expect(
        await store.search.match('quote', [['cotiere']], { actor: yann, from: '2020-01-01' }, 9),
      ).toHaveLength(1)
      expect(await store.search.match('event', [], { actor: fdp }, 9)).toHaveLength(1)
      expect(await store.search.match('event', [], { actor: yann }, 9)).toHaveLength(0)
    })

    test('events: most corroborated first; by label, place and every name of a participant', async () => {
      const store = await filled(sea, land)
      const find = async (...groups: string[][]) =>
        texts(store, 'event', await store.search.match('event', groups, {}, 9))
      expect(await find()).toEqual(['blocage du port', 'états généraux de la pêche'])
      for (const word of ['port', 'brest', 'fdp', 'pecheurs'])
        expect(await find([word])).toEqual(['blocage du port'])
      expect(await find(['peche'])).toEqual(['états généraux de la pêche'])
    })

    test.each([
      ['2020-05-01', '2020-05-01', 1],
      ['2020-04-01', '2020-05-31', 1],
      ['2020-06-12', '2020-06-12', 1],
      ['2020-01-01', '2020-12-31', 2],
      ['2020-06-30', undefined, 1],
      [undefined, '2020-05-01', 1],
      ['1999-01-01', '2031-12-31', 2],
      ['2020-05-02', '2020-05-31', 0],
      ['2021-01-01', undefined, 0],
    ])('events that share a day with %s to %s', async (from, to, count) => {
      const store = await filled(sea, land)
      const filter = { ...(from && { from }), ...(to && { to }) }
      expect(await store.search.match('event', [], filter, 9)).toHaveLength(count)
      expect(await store.search.match('event', [['blocage', 'peche']], filter, 9)).toHaveLength(count)
    })

    test('actors: by names, aliases and roles, most articles first', async () => {
      const boss = makeDossier({ name: 'x', actors: [person('Anne Le Goff', [], ['présidente / port'])] })
      const store = await filled(sea, land, boss)
      const find = async (...groups: string[][]) =>
        texts(store, 'actor', await store.search.match('actor', groups, {}, 9))
      expect(await find(['goff'])).toEqual(['Yann Le Goff', 'Anne Le Goff'])
      expect(await find(['presidente'])).toEqual(['Anne Le Goff'])
      expect(await find(['federation'])).toEqual(['FDP'])
    })
  })

  describe('fetch', () => {
    test('records come in the order asked for, unknown ones left out', async () => {
      const store = await filled(sea, land)
      const [a, b] = [sea.quotes[0]?.id ?? '', land.quotes[0]?.id ?? '']
      expect((await store.search.fetch('quote', [b, 'qabsent', a])).map(({ id }) => id)).toEqual([b, a])
      expect((await store.search.fetch('quote', [a, b])).map(({ id }) => id)).toEqual([a, b])
      expect(await store.search.fetch('event', [])).toEqual([])
    })

    test('a quote has its speaker’s names, its day and weight 1', async () => {
      const store = await filled(sea, land)
      const record = only(await store.search.fetch('quote', [sea.quotes[0]?.id ?? '']))
      expect(record).toMatchObject({ text: QUOTAS, day: '2020-05-01', weight: 1 })
      expect(record.names.toSorted()).toEqual(['M. Le Goff', 'Yann Le Goff'])
      const unnamed = only(await store.search.fetch('quote', [sea.quotes[1]?.id ?? '']))
      expect(unnamed).toMatchObject({ names: ['un armateur', 'FDP'], day: '2020-05-02' })
    })

    test('an event has its participants’ names, its place, its other labels, and its sources as weight; an actor its articles', async () => {
      const store = await filled(sea, land)
      const [event] = await store.search.fetch('event', await store.search.match('event', [['brest']], {}, 1))
      expect(event).toMatchObject({ text: 'blocage du port', day: '2020-05-01', weight: 2 })
      expect(event?.names.toSorted()).toEqual(['Brest', 'FDP', 'Fédération des pêcheurs', 'blocage'])
      const [actor] = await store.search.fetch('actor', await store.search.named('fdp'))
      expect(actor).toMatchObject({ text: 'FDP', names: ['Fédération des pêcheurs'], day: null, weight: 2 })
    })
  })

  describe('vocabulary', () => {
    const counts = async (store: Store, kind: RecordKind): Promise<Record<string, number>> => {
      const { words, counts: records } = await store.search.vocabulary(kind)
      expect(words).toEqual([...words].sort())
      return Object.fromEntries(words.map((word, at) => [word, records[at] ?? 0]))
    }

    test('folded words with the number of records that have them', async () => {
      const store = await filled(sea, land)
      expect(await counts(store, 'quote')).toMatchObject({
        peche: 2,
        quotas: 2,
        goff: 2,
        mer: 1,
        armateur: 1,
      })
      expect(await counts(store, 'event')).toMatchObject({ blocage: 1, brest: 1, pecheurs: 1, etats: 1 })
      expect(await counts(store, 'actor')).toMatchObject({ goff: 1, fdp: 1, brest: 1 })
    })

    test('the version changes with the words and only then', async () => {
      const store = await filled(sea)
      const before = await store.search.vocabulary('quote')
      await put(store, sea)
      expect((await store.search.vocabulary('quote')).version).toBe(before.version)
      await put(store, land)
      expect((await store.search.vocabulary('quote')).version).not.toBe(before.version)
      expect(await counts(store, 'quote')).toMatchObject({ peche: 2, toujours: 1 })
      await store.remove(land.article.id)
      expect(await counts(store, 'quote')).toMatchObject({ peche: 1 })
      expect(await counts(store, 'quote')).not.toHaveProperty('toujours')
    })

    test('a new name of a speaker or participant leads to what was there before', async () => {
      const store = await filled(sea)
      await put(
        store,
        makeDossier({
          name: 'x',
          actors: [person('Yann Le Goff', ['le Breton']), body('FDP', ['Filets unis'])],
        }),
      )
      expect(await store.search.match('quote', [['breton'], ['cotiere']], {}, 9)).toHaveLength(1)
      expect(await store.search.match('event', [['filets']], {}, 9)).toHaveLength(1)
      expect(await counts(store, 'quote')).toMatchObject({ breton: 1 })
    })
  })
}
