import type { Day } from '../../domain/civil-date.ts'
import type { Event } from '../../domain/event.ts'
import type { DayRange, Page } from '../../store/store.ts'
import { found, matchesOf, sureOf, unsureOf } from '../answers.ts'
import { eventName } from '../complete/event-name.ts'
import type { Engine } from '../engine.ts'
import { partOf } from '../names/find-name.ts'
import { nameIn } from '../names/name-or-near.ts'
import type { DatePart } from '../query/date-part.ts'
import type { Query } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import type { Ranked } from '../rank/second-voice.ts'
import type { Answer, Asking } from '../search.ts'
import { ask, asked } from '../suggest.ts'
import { dateIn } from './by-date.ts'
import { type Neighbours, nearest } from './nearest.ts'

/** Pools of so many years are judged for words with a date that has none. */
const MOST_PERIODS = 12

/** The events that the words tell, on the query's date where there is one. */
export async function eventsSaying(
  engine: Engine,
  query: Query,
  page: Page,
  asking: Asking,
): Promise<Answer<Event>> {
  const { facts, lookup, names } = engine
  const { named, later } = await nameIn(engine, 'event', query.words)
  const question = { kind: 'event', words: query.words, named: partOf(named) } as const
  const date = query.date?.date ?? null
  const periods = query.date
    ? periodsOf(query.date, (await facts.holdings()).period).slice(0, MOST_PERIODS)
    : []
  const ranked = await lookup({ ...question, filters: periods })
  const misspelt = sureOf(ranked).length === 0 ? await later?.() : null
  const sure = misspelt
    ? sureOf(await lookup({ ...question, named: partOf(misspelt), filters: periods }))
    : sureOf(ranked)
  if (sure.length > 0) {
    const matches = await matchesOf(sure, page, facts.event, ({ label }) => label)
    return found(matches, sure.length, date)
  }

  if (query.date) {
    const anyDay = sureOf(await lookup({ ...question, filters: [] }))
    const near = await besides(engine, query.date, anyDay, periods)
    if (near) return near
  }
  const records = await Promise.all(unsureOf(ranked).map(({ record }) => facts.event(record.id)))
  const labels = engine.labels[asking.locale]
  const events = records.flatMap((event) =>
    event === null ? [] : [{ id: event.id, label: eventName(event, labels) }],
  )
  return ask(asked(await names.whole(query.words)), events) ?? { kind: 'none', date }
}

/** Of the ranked records, those on both sides of the period that they are nearest to. */
async function besides(
  { facts }: Engine,
  part: DatePart,
  ranked: readonly Ranked[],
  periods: readonly DayRange[],
): Promise<Answer<Event> | null> {
  const dated = ranked
    .flatMap(({ record: { id, day } }) => (day === null ? [] : [{ id, day }]))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const sides = periods.map(
    (period): Neighbours<{ id: string; day: Day }> => ({
      period,
      before: dated.findLast(({ day }) => day < period.from) ?? null,
      after: dated.find(({ day }) => day > period.to) ?? null,
    }),
  )
  const dayOf = ({ day }: { readonly day: Day }): Day => day
  const found = nearest(sides, dayOf, dayOf)
  return (
    found && {
      kind: 'near',
      date: dateIn(part, found.period),
      before: found.before && (await facts.event(found.before.id)),
      after: found.after && (await facts.event(found.after.id)),
    }
  )
}
