import type { ArrivalKind } from '../../store/digest-port.ts'
import type { Listing, Page } from '../../store/store.ts'
import { eventItem, type Item, quoteItem, type Sources } from './sources.ts'
import { concerned, type Topic } from './topic.ts'

/** What arrived after one number and not after another. */
export interface NewsRange {
  readonly from: number
  readonly to: number
}

const KINDS = ['article', 'event', 'quote'] as const satisfies readonly ArrivalKind[]
/** Of each kind, so many come before all others. */
const FIRST = { article: 3, event: 2, quote: 2 } as const
/** With a topic, so many arrivals are looked at at once. */
const WINDOW = 3000
const MOST_WINDOWS = 40
/** The newest events are told by how many sources they have. */
const WEIGHED = 100

/** How far the news of a topic reach: to its next arrivals, or to the last arrival of all. */
export async function newsRange(from: number, topic: Topic, sources: Sources): Promise<NewsRange> {
  const last = await sources.arrivals.last()
  if (topic.everything) return { from, to: last }
  let to = from
  for (let i = 0; i < MOST_WINDOWS && to < last; i += 1) {
    const start = to
    to = await sources.arrivals.after(start, WINDOW)
    const lists = await Promise.all(KINDS.map((kind) => idsOf(kind, { from: start, to }, topic, sources)))
    if (lists.some(({ length }) => length > 0)) return { from: start, to }
  }
  return { from: to, to }
}

/** What came into the store: a few of each kind first, then the others. */
export async function news(
  range: NewsRange,
  topic: Topic,
  { offset, limit }: Page,
  sources: Sources,
): Promise<Listing<Item>> {
  const [articles, events, quotes] = await Promise.all(
    KINDS.map((kind) => listOf(kind, range, topic, sources)),
  )
  const lists = { article: articles, event: events, quote: quotes } as Record<ArrivalKind, Lazy>
  const stretches = [
    ...KINDS.map((kind) => ({
      kind,
      from: 0,
      to: Math.min(FIRST[kind], lists[kind].total),
    })),
    ...KINDS.map((kind) => ({
      kind,
      from: FIRST[kind],
      to: lists[kind].total,
    })),
  ]
  const items: Item[] = []
  let position = 0
  for (const { kind, from, to } of stretches) {
    const length = Math.max(to - from, 0)
    const first = Math.max(offset - position, 0)
    const last = Math.min(offset + limit - position, length)
    if (first < last) items.push(...(await lists[kind].read(from + first, from + last)))
    position += length
  }
  return { items, total: position }
}

/** Items of one kind, read when they are wanted. */
interface Lazy {
  readonly total: number
  read(from: number, to: number): Promise<Item[]>
}

async function listOf(kind: ArrivalKind, range: NewsRange, topic: Topic, sources: Sources): Promise<Lazy> {
  const { arrivals } = sources
  if (!topic.everything) {
    const ids = await idsOf(kind, range, topic, sources)
    return {
      total: ids.length,
      read: (from, to) => itemsOf(kind, ids.slice(from, to), sources),
    }
  }
  const { items: first, total } = await arrivals.between(kind, range.from, range.to, {
    offset: 0,
    limit: WEIGHED,
  })
  const head = kind === 'event' ? await corroborated(first, sources) : first
  const read = async (from: number, to: number) => {
    const page = { offset: from, limit: to - from }
    const known = head.slice(from, to)
    if (known.length === to - from || head.length === total) return itemsOf(kind, known, sources)
    const rest = await arrivals.between(kind, range.from, range.to, {
      offset: Math.max(from, head.length),
      limit: page.limit - known.length,
    })
    return itemsOf(kind, [...known, ...rest.items], sources)
  }
  return { total, read }
}

async function corroborated(ids: readonly string[], { port }: Sources): Promise<readonly string[]> {
  const weights = new Map((await port.fetch('event', ids)).map(({ id, weight }) => [id, weight]))
  return ids.toSorted((a, b) => (weights.get(b) ?? 0) - (weights.get(a) ?? 0))
}

async function idsOf(kind: ArrivalKind, { from, to }: NewsRange, topic: Topic, sources: Sources) {
  const { items } = await sources.arrivals.between(kind, from, to, {
    offset: 0,
    limit: WINDOW,
  })
  if (kind !== 'article') return concerned(kind, items, topic, sources)
  const articles = await Promise.all(items.map((id) => sources.facts.article(id)))
  return items.filter((_, i) => {
    const article = articles[i]
    return article != null && topic.concerns(article.title, article.tags)
  })
}

async function itemsOf(kind: ArrivalKind, ids: readonly string[], sources: Sources): Promise<Item[]> {
  const items = await Promise.all(ids.map((id) => itemOf(kind, id, sources)))
  return items.filter((item) => item !== null)
}

async function itemOf(kind: ArrivalKind, id: string, { facts }: Sources): Promise<Item | null> {
  switch (kind) {
    case 'article': {
      const article = await facts.article(id)
      return article && { kind, article }
    }
    case 'event': {
      const event = await facts.event(id)
      return event && eventItem(event)
    }
    case 'quote': {
      const quote = await facts.quote(id)
      return quote && quoteItem(quote)
    }
  }
}
