import type { Event } from '../../domain/event.ts'
import type { DayRange, Page } from '../../store/store.ts'
import { found, matchesOf, sureOf, unsureOf } from '../answers.ts'
import type { Engine } from '../engine.ts'
import { findName, partOf } from '../names/named-part.ts'
import type { Query } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import type { Ranked } from '../rank/second-voice.ts'
import type { Answer } from '../search.ts'
import { ask } from '../suggest.ts'
import { countOf } from '../vocabulary/word-table.ts'
import { type Neighbours, nearest } from './nearest.ts'

/** Pools of so many years are judged for words with a date that has none. */
const MOST_PERIODS = 12

/** The events that the words tell, on the query's date where there is one. */
export async function eventsSaying(engine: Engine, query: Query, page: Page): Promise<Answer<Event>> {
  const { facts, lookup, names } = engine
  const ordinary = await engine.vocabularies('event')
  const named = partOf(await findName(names, query.words, (word) => countOf(ordinary, word) > 0))
  const question = { kind: 'event', words: query.words, named } as const
  const date = query.date?.date ?? null
  const periods = query.date
    ? periodsOf(query.date, (await facts.holdings()).period).slice(0, MOST_PERIODS)
    : []
  const ranked = await lookup({ ...question, filters: periods })
  const sure = sureOf(ranked)
  if (sure.length > 0) {
    const matches = await matchesOf(sure, page, facts.event, ({ label }) => label)
    return found(matches, sure.length, date)
  }

  if (date !== null) {
    const anyDay = sureOf(await lookup({ ...question, filters: [] }))
    const { before, after } = beside(anyDay, periods)
    if (before !== null || after !== null)
      return {
        kind: 'near',
        date,
        before: before && (await facts.event(before.id)),
        after: after && (await facts.event(after.id)),
      }
  }
  const records = unsureOf(ranked).map(({ record }) => record)
  return ask(await names.whole(query.words), records) ?? { kind: 'none', date }
}

/** Of the ranked records, those on both sides of the period that they are nearest to. */
function beside(
  ranked: readonly Ranked[],
  periods: readonly DayRange[],
): Neighbours<{ readonly id: string; readonly day: string }> {
  const dated = ranked
    .flatMap(({ record: { id, day } }) => (day === null ? [] : [{ id, day }]))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const sides = periods.map((period) => ({
    period,
    before: dated.findLast(({ day }) => day < period.from) ?? null,
    after: dated.find(({ day }) => day > period.to) ?? null,
  }))
  const dayOf = ({ day }: { readonly day: string }): string => day
  return nearest(sides, dayOf, dayOf) ?? { before: null, after: null }
}
