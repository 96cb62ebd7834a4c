import type { Day } from '../../domain/civil-date.ts'
import type { Listing, Page } from '../../store/store.ts'
import { ahead } from './ahead.ts'
import { pastDay } from './chronicle.ts'
import { news } from './news.ts'
import { onThisDay } from './on-this-day.ts'
import type { Item, Sources } from './sources.ts'
import { readTopic, type Topic } from './topic.ts'

/** A section's list, which can be asked for again at any time. */
export type ListQuery =
  | {
      readonly of: 'today' | 'ahead' | 'chronicle'
      readonly date: Day
      readonly topic: string | null
    }
  | {
      readonly of: 'news'
      readonly from: number
      readonly to: number
      readonly topic: string | null
    }

/** A stretch of a section's list. */
export async function readList(query: ListQuery, page: Page, sources: Sources): Promise<Listing<Item>> {
  return listWith(query, await readTopic(query.topic, sources), page, sources)
}

/** The same where the topic is known already. */
export async function listWith(
  query: ListQuery,
  topic: Topic,
  page: Page,
  sources: Sources,
): Promise<Listing<Item>> {
  if (query.of === 'news') return news(query, topic, page, sources)
  const read = { today: onThisDay, ahead, chronicle: pastDay }[query.of]
  const items = await read(query.date, topic, sources)
  return {
    items: items.slice(page.offset, page.offset + page.limit),
    total: items.length,
  }
}
