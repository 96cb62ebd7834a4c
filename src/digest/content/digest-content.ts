import type { Day } from '../../domain/civil-date.ts'
import type { DigestMarks, DigestPlace, DigestSection, DigestSettings } from '../../domain/digest.ts'
import type { SourcedQuote } from '../../domain/quote.ts'
import { daysAfter } from '../schedule/local-time.ts'
import { dayWithFacts } from './chronicle.ts'
import { type ListQuery, listWith } from './lists.ts'
import { newsRange } from './news.ts'
import { quoteOfTheDay } from './quote-of-the-day.ts'
import type { Item, Sources } from './sources.ts'
import { readTopic, type Topic } from './topic.ts'

/** More of one section could not be shown in one message. */
const MOST = 12

/** A section that has something to say. */
export type Part =
  | {
      readonly kind: 'list'
      readonly query: ListQuery
      /** The first ones. */
      readonly items: readonly Item[]
      readonly total: number
    }
  | { readonly kind: 'quote'; readonly quote: SourcedQuote }

export interface DigestContent {
  /** In the order of the settings; empty where there is nothing to say. */
  readonly parts: readonly Part[]
  /** What holds once this was told. */
  readonly marks: DigestMarks
}

/** Whose digest it is, for which day, and what was told before. */
export interface DigestOrder extends DigestPlace {
  readonly id: string
  readonly settings: Pick<DigestSettings, 'sections' | 'topic'>
  readonly date: Day
  readonly shownQuotes: ReadonlySet<string>
}

type Told = { readonly part: Part | null } & Partial<DigestMarks>

/** What a digest says. The same order gives the same content as long as the store stays the same. */
export async function digestContent(order: DigestOrder, sources: Sources): Promise<DigestContent> {
  const topic = await readTopic(order.settings.topic, sources)
  const told: Told[] = []
  for (const section of order.settings.sections) told.push(await tell(section, order, topic, sources))
  return {
    parts: told.flatMap(({ part }) => part ?? []),
    marks: Object.assign(
      { seen: order.seen, chronicle: null, quote: null },
      ...told.map(({ part: _part, ...marks }) => marks),
    ) as DigestMarks,
  }
}

async function tell(
  section: DigestSection,
  order: DigestOrder,
  topic: Topic,
  sources: Sources,
): Promise<Told> {
  const { date, settings } = order
  const listed = async (query: ListQuery): Promise<Part | null> => {
    const { items, total } = await listWith(query, topic, { offset: 0, limit: MOST }, sources)
    return items.length > 0 ? { kind: 'list', query, items, total } : null
  }
  switch (section) {
    case 'today':
    case 'ahead':
      return {
        part: await listed({ of: section, date, topic: settings.topic }),
      }
    case 'news': {
      const range = await newsRange(order.seen, topic, sources)
      return {
        part: await listed({ of: 'news', ...range, topic: settings.topic }),
        seen: range.to,
      }
    }
    case 'quote': {
      const chosen = await quoteOfTheDay(order.id, date, order.shownQuotes, topic, sources)
      if (!chosen) return { part: null }
      const { quote, anew } = chosen
      return { part: { kind: 'quote', quote }, quote: { id: quote.id, anew } }
    }
    case 'chronicle': {
      const { chronicle: from } = order
      const day = from === null ? null : await dayWithFacts(from, topic, sources)
      if (from === null || day === null) return { part: null }
      const part = await listed({
        of: 'chronicle',
        date: day,
        topic: settings.topic,
      })
      return { part, chronicle: { from, next: daysAfter(day, 1) } }
    }
  }
}
