import type { Day } from '../../domain/civil-date.ts'
import type { Event } from '../../domain/event.ts'
import { eventItem, type Item, type Sources } from './sources.ts'
import { concerned, type Topic } from './topic.ts'

/** So many events of one day of the year are weighed against each other. */
const MOST = 1000

/** What most sources tell comes first; among equals the newest. */
export const corroboratedFirst = (a: Event, b: Event): number =>
  b.sources.length - a.sources.length || (a.date.start < b.date.start ? 1 : -1)

/** Events of this day and month in every year. */
export async function onThisDay(date: Day, topic: Topic, sources: Sources): Promise<Item[]> {
  const [month = 0, day = 0] = date.split('-').slice(1).map(Number)
  const { items } = await sources.facts.eventsOnDay(month, day, {
    offset: 0,
    limit: MOST,
  })
  return (await about(items, topic, sources)).sort(corroboratedFirst).map(eventItem)
}

/** Those of the events that have to do with a topic. */
export async function about(events: readonly Event[], topic: Topic, sources: Sources): Promise<Event[]> {
  const ids = await concerned(
    'event',
    events.map(({ id }) => id),
    topic,
    sources,
  )
  const kept = new Set(ids)
  return events.filter(({ id }) => kept.has(id))
}
