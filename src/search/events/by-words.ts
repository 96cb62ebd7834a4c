import type { Event } from '../../domain/event.ts'
import type { Page } from '../../store/store.ts'
import { found, matchesOf, readOrNull, sureOf, unsureOf } from '../answers.ts'
import { eventName } from '../complete/event-name.ts'
import type { Engine } from '../engine.ts'
import { partOf } from '../names/find-name.ts'
import { nameIn } from '../names/name-or-near.ts'
import { besideRanked } from '../near/beside.ts'
import { dateIn, stated } from '../query/date-part.ts'
import type { Query } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import type { Answer, Asking } from '../search.ts'
import { ask, engaged } from '../suggest.ts'

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
  const date = stated(query.date)
  const periods = query.date ? periodsOf(query.date, await facts.period()).slice(0, MOST_PERIODS) : []
  const ranked = await lookup({ ...question, filters: periods })
  const misspelt = sureOf(ranked).length === 0 ? await later?.() : null
  const sure = misspelt
    ? sureOf(await lookup({ ...question, named: partOf(misspelt), filters: periods }))
    : sureOf(ranked)
  if (sure.length > 0) {
    const matches = await matchesOf(sure, page, facts.events, ({ label }) => label)
    return found(matches, sure.length, date)
  }

  if (query.date) {
    const anyDay = sureOf(await lookup({ ...question, filters: [] }))
    const near = besideRanked(anyDay, periods)
    if (near)
      return {
        kind: 'near',
        date: dateIn(query.date, near.period),
        before: await readOrNull(near.before, facts.event),
        after: await readOrNull(near.after, facts.event),
      }
  }
  const records = await facts.events(unsureOf(ranked).map(({ record }) => record.id))
  const labels = engine.labels[asking.locale]
  const events = records.flatMap((event) =>
    event === null ? [] : [{ id: event.id, label: eventName(event, labels) }],
  )
  return ask(await engaged(facts, await names.whole(query.words), 'events'), events) ?? { kind: 'none', date }
}
