import type { Day } from '../../domain/civil-date.ts'
import type { DayRange } from '../../store/store.ts'
import type { Ranked } from '../rank/second-voice.ts'
import { type Neighbours, nearest } from './nearest.ts'

/** Of ranked records, the ids of those on both sides of the period that they are nearest to. */
export function besideRanked(
  ranked: readonly Ranked[],
  periods: readonly DayRange[],
): Neighbours<string> | null {
  const dated = ranked
    .flatMap(({ record: { id, day } }) => (day === null ? [] : [{ id, day }]))
    .sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  const sides = periods.map((period) => ({
    period,
    before: dated.findLast(({ day }) => day < period.from) ?? null,
    after: dated.find(({ day }) => day > period.to) ?? null,
  }))
  const dayOf = ({ day }: { readonly day: Day }): Day => day
  const found = nearest(sides, dayOf, dayOf)
  return found && { period: found.period, before: found.before?.id ?? null, after: found.after?.id ?? null }
}
