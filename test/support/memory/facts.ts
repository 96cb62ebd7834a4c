import type { Day } from '../../../src/domain/civil-date.ts'
import type { Event } from '../../../src/domain/event.ts'
import type { DayRange, Facts, Listing, Page, PublisherCount } from '../../../src/store/store.ts'
import type { Snapshot } from './snapshot.ts'

const list = <Item>(items: readonly Item[], { offset, limit }: Page): Listing<Item> => ({
  items: items.slice(offset, offset + limit),
  total: items.length,
})

function periodOf({ dossiers }: Snapshot): DayRange | null {
  const days = dossiers.flatMap(({ article }) => article.published.date?.slice(0, 10) ?? []).sort()
  const [from] = days
  const to = days.at(-1)
  return from === undefined || to === undefined ? null : { from, to }
}

export function factsOf(now: () => Snapshot, texts: ReadonlyMap<string, string | null>): Facts {
  const between = (from: Day, to: Day): Event[] =>
    now()
      .events.filter(({ date }) => date.start <= to && date.end >= from)
      .sort(
        (a, b) =>
          Number(a.date.precision !== 'day') - Number(b.date.precision !== 'day') ||
          a.date.start.localeCompare(b.date.start) ||
          b.sources.length - a.sources.length,
      )
  const articles = () =>
    now()
      .dossiers.map(({ article }) => article)
      .sort((a, b) => (b.published.date ?? '').localeCompare(a.published.date ?? ''))

  return {
    article: async (id) => articles().find((article) => article.id === id) ?? null,
    articles: async (page) => list(articles(), page),
    text: async (id) => texts.get(id) ?? null,
    dossier: async (id) => now().dossiers.find(({ article }) => article.id === id) ?? null,
    cast: async (id) => {
      const dossier = now().dossiers.find(({ article }) => article.id === id)
      return (dossier?.actors ?? []).map((named) => ({ id: now().actorId(id, named.name) ?? '', named }))
    },
    quote: async (id) => now().quotes.find((quote) => quote.id === id) ?? null,
    event: async (id) => now().events.find((event) => event.id === id) ?? null,
    actor: async (id) => now().actors.find((actor) => actor.id === id) ?? null,
    quotes: async (ids) => ids.map((id) => now().quotes.find((quote) => quote.id === id) ?? null),
    events: async (ids) => ids.map((id) => now().events.find((event) => event.id === id) ?? null),
    actorBriefs: async (ids) => ids.map((id) => now().actors.find((actor) => actor.id === id) ?? null),
    eventsBetween: async ({ from, to }, page) => list(between(from, to), page),
    eventsOnDay: async (month, day, page) => {
      const wanted = `-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
      const years = new Set(
        now().events.flatMap(({ date }) => [date.start.slice(0, 4), date.end.slice(0, 4)]),
      )
      const found = [...years]
        .sort()
        .reverse()
        .flatMap((year) => between(year + wanted, year + wanted))
      return list([...new Set(found)], page)
    },
    eventsNear: async (day) => {
      const { events } = now()
      const before = events.filter(({ date }) => date.end < day)
      const after = events.filter(({ date }) => date.start > day)
      return {
        before: before.sort((a, b) => b.date.end.localeCompare(a.date.end))[0] ?? null,
        after: after.sort((a, b) => a.date.start.localeCompare(b.date.start))[0] ?? null,
      }
    },
    quotesBy: async (actor, page) =>
      list(
        now().quotes.filter(({ speakerId }) => speakerId === actor),
        page,
      ),
    eventsWith: async (actor, page) =>
      list(
        now().events.filter((event) => now().partiesOf(event).has(actor)),
        page,
      ),
    quotesAbout: async (id, page) => {
      const event = now().events.find((one) => one.id === id)
      if (!event) return list([], page)
      const own = new Set(event.sources.map(({ article }) => article.id))
      const parties = now().partiesOf(event)
      const about = now().quotes.filter(
        ({ article, saidOn, speakerId }) =>
          own.has(article.id) &&
          ((saidOn !== null && saidOn.start <= event.date.end && saidOn.end >= event.date.start) ||
            (speakerId !== null && parties.has(speakerId))),
      )
      return list(about, page)
    },
    companions: async (id, limit) => {
      const shared = new Map<string, number>()
      for (const { article, actors } of now().dossiers) {
        const ids = new Set(actors.flatMap(({ name }) => now().actorId(article.id, name) ?? []))
        if (ids.delete(id)) for (const other of ids) shared.set(other, (shared.get(other) ?? 0) + 1)
      }
      const most = [...shared].sort(([, a], [, b]) => b - a).slice(0, limit)
      return most.flatMap(([other]) => now().actors.find((actor) => actor.id === other) ?? [])
    },
    quoteAt: async (position) => now().quotes[Math.floor(position * now().quotes.length)] ?? null,
    period: async () => periodOf(now()),
    holdings: async () => {
      const { dossiers, quotes, events, actors } = now()
      const publishers = new Map<string | null, PublisherCount>()
      for (const dossier of dossiers) {
        const { publisher } = dossier.article
        const known = publishers.get(publisher) ?? { publisher, articles: 0, quotes: 0 }
        publishers.set(publisher, {
          publisher,
          articles: known.articles + 1,
          quotes: known.quotes + dossier.quotes.length,
        })
      }
      return {
        articles: dossiers.length,
        quotes: quotes.length,
        events: events.length,
        actors: actors.length,
        period: periodOf(now()),
        publishers: [...publishers.values()].sort((a, b) => b.articles - a.articles),
      }
    },
  }
}
