import type { Day } from '../../domain/civil-date.ts'
import { formatDay, parseDay } from '../../extract/dates/calendar.ts'
import type { MatchFilter, SearchPort } from '../../store/search-port.ts'
import type { DayRange } from '../../store/store.ts'
import { type Neighbours, nearest } from './nearest.ts'

/** How far ahead a quote is looked for, in days: eleven years, by doubling. */
const FARTHEST = 4096

type Dated = { readonly id: string; readonly day: Day }

/** The last quote before and the first after the periods, of those that pass the filter. */
export async function quotesBeside(
  port: SearchPort,
  filter: MatchFilter,
  periods: readonly DayRange[],
): Promise<Neighbours<string> | null> {
  const newest = async (first: Day, last: Day): Promise<Dated | null> => {
    const from = filter.from !== undefined && filter.from > first ? filter.from : first
    const to = filter.to !== undefined && filter.to < last ? filter.to : last
    if (from > to) return null
    const [record] = await port.fetch('quote', await port.match('quote', [], { ...filter, from, to }, 1))
    return record?.day ? { id: record.id, day: record.day } : null
  }
  const sides = []
  for (const period of periods) {
    const before = await newest('0001-01-01', shifted(period.from, -1))
    sides.push({ period, before, after: await firstAfter(period.to, newest) })
  }
  const dayOf = ({ day }: Dated): Day => day
  const found = nearest(sides, dayOf, dayOf)
  return found && { period: found.period, before: found.before?.id ?? null, after: found.after?.id ?? null }
}

/** The store lists the newest first: the first after a day is found by halving. */
async function firstAfter(
  day: Day,
  newest: (from: Day, to: Day) => Promise<Dated | null>,
): Promise<Dated | null> {
  let reach = 1
  let found = await newest(shifted(day, 1), shifted(day, reach))
  while (found === null && reach < FARTHEST) {
    reach *= 2
    found = await newest(shifted(day, 1), shifted(day, reach))
  }
  if (found === null) return null
  for (;;) {
    const earlier = await newest(shifted(day, 1), shifted(found.day, -1))
    if (earlier === null) return found
    const middle = shifted(day, Math.ceil(((parseDay(earlier.day) ?? 0) - (parseDay(day) ?? 0)) / 2))
    found = (await newest(shifted(day, 1), middle)) ?? earlier
  }
}

const shifted = (day: Day, by: number): Day => formatDay((parseDay(day) ?? 0) + by)
