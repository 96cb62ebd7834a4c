import type { Day } from '../../domain/civil-date.ts'
import type { RecordKind } from '../../store/search-port.ts'
import { daysAfter } from '../schedule/local-time.ts'
import { about, corroboratedFirst } from './on-this-day.ts'
import { eventItem, type Item, quoteItem, type Sources } from './sources.ts'
import { concerned, type Topic } from './topic.ts'

const MOST_EVENTS = 500
const MOST_QUOTES = 300
/** Days on which only vaguely dated things seem to be are jumped over, so many at once. */
const MOST_TRIES = 60
const LAST_DAY: Day = '9999-12-31'

/** A day of the past: its events, what most sources tell first, then what was said on it. */
export async function pastDay(date: Day, topic: Topic, sources: Sources): Promise<Item[]> {
  const { facts, port } = sources
  const day = { from: date, to: date }
  const { items } = await facts.eventsBetween(day, {
    offset: 0,
    limit: MOST_EVENTS,
  })
  const exact = items.filter((event) => event.date.precision === 'day')
  const events = (await about(exact, topic, sources)).sort(corroboratedFirst)
  const ids = await concerned('quote', await port.match('quote', [], day, MOST_QUOTES), topic, sources)
  const quotes = await facts.quotes(ids)
  return [...events.map(eventItem), ...quotes.filter((quote) => quote !== null).map(quoteItem)]
}

/** The first day with facts, not before this one; null where there is none. */
export async function dayWithFacts(from: Day, topic: Topic, sources: Sources): Promise<Day | null> {
  let start = from
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const day = await firstDay(start, topic, sources)
    if (day === null) return null
    if ((await pastDay(day, topic, sources)).length > 0) return day
    start = daysAfter(day, 1)
  }
  return null
}

/** The end of the shortest stretch from a day on in which the index has something. */
async function firstDay(from: Day, topic: Topic, sources: Sources): Promise<Day | null> {
  if (!(await hasFacts(from, LAST_DAY, topic, sources))) return null
  const within = (days: number) => hasFacts(from, upTo(from, days), topic, sources)
  let most = 0
  while (!(await within(most))) most = most * 2 + 1
  let least = Math.floor((most + 1) / 2)
  while (least < most) {
    const middle = (least + most) >> 1
    if (await within(middle)) most = middle
    else least = middle + 1
  }
  return upTo(from, most)
}

function upTo(from: Day, days: number): Day {
  const day = daysAfter(from, days)
  return day.length === LAST_DAY.length && day < LAST_DAY ? day : LAST_DAY
}

async function hasFacts(from: Day, to: Day, { queries }: Topic, { port }: Sources): Promise<boolean> {
  for (const kind of ['event', 'quote'] as const satisfies readonly RecordKind[])
    for (const { groups, filter } of queries)
      if ((await port.match(kind, groups, { ...filter, from, to }, 1)).length > 0) return true
  return false
}
