import { describe, expect, test } from 'vitest'
import { body, makeDossier } from '../../support/dossiers.ts'
import { type OpenStore, opening, put } from './opening.ts'

/** Reads of many things by their ids give for each id what the read of one gives. */
export function manyContract(open: OpenStore): void {
  const filled = opening(open)

  describe('many at once', () => {
    const tale = (name: string, on: string, actors = [body(name)]) =>
      makeDossier({
        name,
        actors,
        quotes: [{ text: `Parole de ${name}.`, speaker: name }, { text: `Autre parole, ${name}.` }],
        events: [{ label: `séance ${name}`, on, participants: [name, 'quelqu’un'] }],
      })

    test('one comes for each id, in their order, a gap where nothing is, through ids of before', async () => {
      const first = tale('Ligue', '2021-02-02')
      const store = await filled(first, tale('Direction du port', '2021-03-03'))
      const [younger = ''] = await store.search.named('direction du port')
      await put(store, tale('tiers', '2021-04-04', [body('Direction du port', ['Ligue'])]))
      const [second] = first.quotes.slice(1)
      const renamed = { ...first, quotes: [{ ...second, id: 'qnouveau' }] } as typeof first
      await put(store, renamed)
      const { facts, search } = store

      const quotes = [...(await search.match('quote', [], {}, 9)), 'qabsent', second?.id ?? ''].reverse()
      expect(await facts.quotes(quotes)).toEqual(await Promise.all(quotes.map(facts.quote)))
      expect((await facts.quotes(quotes)).filter((quote) => quote === null)).toHaveLength(1)
      const events = ['eabsent', ...(await search.match('event', [], {}, 9)).toReversed()]
      expect(await facts.events(events)).toEqual(await Promise.all(events.map(facts.event)))
      expect(await facts.events(events)).toHaveLength(4)
      const actors = [...(await search.match('actor', [], {}, 9)), 'aabsent', younger]
      expect(actors).toHaveLength(3)
      expect(await facts.actorBriefs(actors)).toEqual(
        (await Promise.all(actors.map(facts.actor))).map(
          (actor) => actor && { id: actor.id, name: actor.name, kind: actor.kind, counts: actor.counts },
        ),
      )
    })

    test('nothing is asked for, nothing comes', async () => {
      const { facts } = await filled()
      expect(await facts.quotes([])).toEqual([])
      expect(await facts.events(['eabsent'])).toEqual([null])
      expect(await facts.actorBriefs([])).toEqual([])
    })
  })
}
