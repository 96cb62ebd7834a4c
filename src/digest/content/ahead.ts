import type { Day } from '../../domain/civil-date.ts'
import type { Event, EventSource } from '../../domain/event.ts'
import { combine } from '../../extract/events/merging/combine.ts'
import { daysAfter } from '../schedule/local-time.ts'
import { about, corroboratedFirst } from './on-this-day.ts'
import { eventItem, type Item, type Sources } from './sources.ts'
import type { Topic } from './topic.ts'

const DAYS = 7
const MOST = 500

/** Announced events that begin within the seven days after this one, as they were known on it. */
export async function ahead(date: Day, topic: Topic, sources: Sources): Promise<Item[]> {
  const range = { from: daysAfter(date, 1), to: daysAfter(date, DAYS) }
  const { items } = await sources.facts.eventsBetween(range, {
    offset: 0,
    limit: MOST,
  })
  const announced = items.flatMap((event) => {
    const known = asKnownOn(event, date)
    return known && isAhead(known, range) ? [known] : []
  })
  return (await about(announced, topic, sources)).sort(corroboratedFirst).map(eventItem)
}

const isAhead = ({ status, date }: Event, { from, to }: { from: Day; to: Day }): boolean =>
  status === 'scheduled' && date.precision === 'day' && date.start >= from && date.start <= to

/** The event without what was published later; null where nothing of it was known. */
function asKnownOn(event: Event, date: Day): Event | null {
  const known = event.sources.filter((source) => publishedBy(source, date))
  if (known.length === 0) return null
  return known.length === event.sources.length ? event : { ...event, ...combine(known), sources: known }
}

/** An article without a date is known from the beginning. */
const publishedBy = ({ article }: EventSource, date: Day): boolean =>
  (article.published.date ?? '').slice(0, date.length) <= date

/** Sources that announce the event, oldest first. */
export const announcersOf = ({ sources }: Event): readonly EventSource[] =>
  sources.filter(({ mention }) => mention.status === 'scheduled')
