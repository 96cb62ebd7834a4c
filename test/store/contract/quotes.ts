import { describe, expect, test } from 'vitest'
import { makeDossier, person, place } from '../../support/dossiers.ts'
import { ALL, type OpenStore, only, opening, put } from './opening.ts'

export function quotesContract(open: OpenStore): void {
  const filled = opening(open)
  const speech = makeDossier({
    name: 'discours',
    published: '2021-06-10',
    actors: [person('Hélène Morvan', ['Mme Morvan'], ['maire / Ploërdut'])],
    quotes: [
      { text: 'Nous rouvrirons l’école.', speaker: 'Hélène Morvan', saidOn: '2021-06-08' },
      { text: 'Et la cantine.', speaker: 'Mme Morvan', saidOn: '2021-06-08' },
      { text: 'Personne ne nous a consultés.', speaker: { role: 'un parent', organisation: null } },
      { text: 'On verra bien.' },
    ],
  })
  const reply = makeDossier({
    name: 'réponse',
    published: '2021-06-12',
    actors: [person('Helene Morvan')],
    quotes: [{ text: 'J’ai tenu parole.', speaker: 'Helene Morvan' }],
  })
  const speaker = async (store: Awaited<ReturnType<typeof filled>>): Promise<string> =>
    only(await store.search.named('helene morvan'))

  describe('quotes', () => {
    test('a quote comes back to the letter with its article and its speaker’s actor', async () => {
      const store = await filled(speech)
      for (const quote of speech.quotes) {
        const speakerId = quote.speaker?.name ? await speaker(store) : null
        expect(await store.facts.quote(quote.id)).toEqual({ ...quote, article: speech.article, speakerId })
      }
    })

    test('an actor’s quotes come newest first, those of one article in its order', async () => {
      const store = await filled(speech, reply)
      const { items, total } = await store.facts.quotesBy(await speaker(store), ALL)
      expect(items.map(({ text }) => text)).toEqual([
        'J’ai tenu parole.',
        'Nous rouvrirons l’école.',
        'Et la cantine.',
      ])
      expect(total).toBe(3)
      const page = await store.facts.quotesBy(await speaker(store), { offset: 1, limit: 1 })
      expect(page.items.map(({ text }) => text)).toEqual(['Nous rouvrirons l’école.'])
      expect(page.total).toBe(3)
    })

    test('a name that is no actor of the article has no actor, whoever bears it elsewhere', async () => {
      const stranger = makeDossier({
        name: 'inconnu',
        quotes: [{ text: 'Je passais par là.', speaker: 'Hélène Morvan' }],
      })
      const store = await filled(speech, stranger)
      expect((await store.facts.quote(stranger.quotes[0]?.id ?? ''))?.speakerId).toBeNull()
      expect((await store.facts.quotesBy(await speaker(store), ALL)).total).toBe(2)
    })

    test('a person speaks before a place of the same name', async () => {
      const both = makeDossier({
        name: 'homonymes',
        actors: [place('Jean Valmont'), person('Jean Valmont')],
        quotes: [{ text: 'C’est moi.', speaker: 'Jean Valmont' }],
      })
      const store = await filled(both)
      const id = (await store.facts.quote(both.quotes[0]?.id ?? ''))?.speakerId ?? ''
      expect((await store.facts.actor(id))?.kind).toBe('person')
    })

    test('each quote is at some position, the oldest first', async () => {
      const store = await filled(reply, speech)
      const count = 5
      const texts: (string | undefined)[] = []
      for (let at = 0; at < count; at += 1) texts.push((await store.facts.quoteAt((at + 0.5) / count))?.text)
      expect(new Set(texts).size).toBe(count)
      expect(texts.at(-1)).toBe('J’ai tenu parole.')
      expect((await store.facts.quoteAt(0))?.text).toBe(texts[0])
      expect((await store.facts.quoteAt(0.999_999))?.text).toBe(texts.at(-1))
    })

    test('a replaced article keeps the ids of quotes that stayed; a lost id leads to the same words', async () => {
      const store = await filled(speech)
      const [first, second] = speech.quotes
      const again = {
        ...speech,
        quotes: [first, { ...second, id: 'qnouveau' }].flatMap((quote) => (quote?.text ? [quote] : [])),
      } as typeof speech
      expect(await put(store, again)).toEqual(['replaced'])
      expect((await store.facts.quote(first?.id ?? ''))?.text).toBe(first?.text)
      expect((await store.facts.quote(second?.id ?? ''))?.id).toBe('qnouveau')
      expect(await store.facts.quote(speech.quotes[3]?.id ?? '')).toBeNull()
      expect((await store.facts.quotesBy(await speaker(store), ALL)).total).toBe(2)
    })

    test('an id that an article uses twice, or that another has, loses no quote', async () => {
      const twin = { ...speech, quotes: speech.quotes.map((quote) => ({ ...quote, id: 'qpareil' })) }
      const other = { ...reply, quotes: reply.quotes.map((quote) => ({ ...quote, id: 'qpareil' })) }
      const store = await filled(twin, other)
      expect(await put(store, twin, other)).toEqual(['unchanged', 'unchanged'])
      expect(await put(store, { ...twin, actors: [] }, other)).toEqual(['replaced', 'unchanged'])
      expect(await store.facts.holdings()).toMatchObject({ quotes: 5 })
    })
  })
}
