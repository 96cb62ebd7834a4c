import type { RecordKind } from '../../../src/store/search-port.ts'
import type { Store } from '../../../src/store/store.ts'

const EVER = { from: '0001-01-01', to: '9999-12-31' }
const PAGE = { offset: 0, limit: 10_000 }

/** All that a store shows, in an order of its own and without the ids of merged things, to compare stores by. */
export async function pictureOf({ facts, search }: Store): Promise<unknown> {
  const actors = await search.fetch('actor', await search.match('actor', [], {}, PAGE.limit))
  const profiles = await Promise.all(
    actors.map(async ({ id }) => {
      const profile = await facts.actor(id)
      return {
        name: profile?.name,
        kind: profile?.kind,
        aliases: profile?.aliases.toSorted(),
        roles: profile?.roles.map(({ title, of, article }) => `${title} ${of} ${article.id}`).sort(),
        counts: profile?.counts,
        quotes: (await facts.quotesBy(id, PAGE)).items.map((quote) => quote.id).sort(),
        events: (await facts.eventsWith(id, PAGE)).items
          .map(({ label, date }) => `${label} ${date.start}`)
          .sort(),
        found: {
          quotes: (await search.match('quote', [], { actor: id }, PAGE.limit)).toSorted(),
          events: (await search.match('event', [], { actor: id }, PAGE.limit)).length,
        },
      }
    }),
  )
  const { items } = await facts.eventsBetween(EVER, PAGE)
  const events = items.map(({ id: _id, participants, ...event }) => ({
    ...event,
    participants: participants.toSorted(),
  }))
  const quoteIds = await search.match('quote', [], {}, PAGE.limit)
  const quotes = await search.fetch('quote', quoteIds)
  return {
    holdings: await facts.holdings(),
    period: await facts.period(),
    articles: (await facts.articles(PAGE)).items,
    profiles: sorted(profiles),
    events: sorted(events),
    quotes: sorted(quotes.map(({ names, ...quote }) => ({ ...quote, names: names.toSorted() }))),
    vocabularies: await Promise.all(
      (['quote', 'event', 'actor'] as const).map((kind) => wordsOf(search, kind)),
    ),
  }
}

/** Each word with its count, which must be the number of records that it finds. */
async function wordsOf(search: Store['search'], kind: RecordKind): Promise<unknown> {
  const { words, counts } = await search.vocabulary(kind)
  return Promise.all(
    words.map(async (word, at) => [
      word,
      counts[at],
      (await search.match(kind, [[word]], {}, PAGE.limit)).length,
    ]),
  )
}

const sorted = (items: readonly unknown[]): unknown[] =>
  items.toSorted((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1))
