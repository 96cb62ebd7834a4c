import type { Event } from '../../domain/event.ts'
import type { DayRange, Facts, Listing, Page } from '../../store/store.ts'
import { listed } from '../answers.ts'
import { nearest } from '../near/nearest.ts'
import { type DatePart, dateIn, stated } from '../query/date-part.ts'
import { periodsOf } from '../query/periods.ts'
import type { Answer } from '../search.ts'

/** The events of a date, in every year that has it where none is given; otherwise its neighbours. */
export async function eventsOn(facts: Facts, part: DatePart, page: Page): Promise<Answer<Event>> {
  const { date, yearless, inYear } = part
  const period = await facts.period()
  const periods = periodsOf(part, period)
  const listing =
    yearless && !inYear && date.start === date.end
      ? await facts.eventsOnDay(Number(date.start.slice(5, 7)), Number(date.start.slice(8, 10)), page)
      : await inPeriods(facts, periods, page)
  if (listing.total > 0) return listed(listing, stated(part))
  const sides = await Promise.all(
    periods.map(async (period) => {
      const [{ before }, { after }] = await Promise.all([
        facts.eventsNear(period.from),
        facts.eventsNear(period.to),
      ])
      return { period, before, after }
    }),
  )
  const neighbours = nearest(
    sides,
    (event) => event.date.start,
    (event) => event.date.end,
  )
  if (neighbours === null) return { kind: 'none', date: stated(part) }
  const { before, after } = neighbours
  return { kind: 'near', date: dateIn(part, neighbours.period), before, after }
}

/** The lists of several periods as one, in their order. */
async function inPeriods(
  facts: Facts,
  periods: readonly DayRange[],
  { offset, limit }: Page,
): Promise<Listing<Event>> {
  const items: Event[] = []
  let total = 0
  for (const period of periods) {
    const skip = Math.max(0, offset - total)
    const listing = await facts.eventsBetween(period, { offset: skip, limit: limit - items.length })
    items.push(...listing.items)
    total += listing.total
  }
  return { items, total }
}
