import type { Day } from '../../domain/civil-date.ts'
import type { Event } from '../../domain/event.ts'
import type { DayRange, Facts, Listing, Page } from '../store.ts'
import type { Connection } from './connection.ts'
import { dayNumber, dayOf } from './day-number.ts'
import { guarded } from './problems.ts'
import { EXACT_REACHES, REACHES } from './reach.ts'
import { tally } from './read-articles.ts'
import { eventOf, eventsOf } from './read-events.ts'

/** An event's place in a list by day. */
interface Entry {
  readonly event: number
  readonly day: number
  readonly weight: number
}

const reachesOf = (exact: boolean): readonly number[] => (exact ? EXACT_REACHES : REACHES)

const inOrder = (a: Entry, b: Entry): number => a.day - b.day || b.weight - a.weight || a.event - b.event

/** Events that begin on the days of a range. */
const entriesFrom = (db: Connection, exact: boolean, from: number, to: number, limit: number): Entry[] =>
  reachesOf(exact)
    .flatMap((reach) =>
      db.all<Entry>(
        `SELECT event, start AS day, weight FROM event
         WHERE exact = ? AND reach = ? AND start BETWEEN ? AND ?
         ORDER BY start, weight DESC, event LIMIT ?`,
        exact ? 1 : 0,
        reach,
        from,
        to,
        limit,
      ),
    )
    .sort(inOrder)
    .slice(0, limit)

/** Events that began on a day or before and had not ended. */
const entriesOn = (db: Connection, exact: boolean, day: number, limit: number): Entry[] =>
  reachesOf(exact)
    .flatMap((reach) =>
      db.all<Entry>(
        `SELECT event, ? AS day, weight FROM event
         WHERE exact = ? AND reach = ? AND start BETWEEN ? AND ? AND end >= ?
         ORDER BY weight DESC, event LIMIT ?`,
        day,
        exact ? 1 : 0,
        reach,
        day - reach + 1,
        day,
        day,
        limit,
      ),
    )
    .sort(inOrder)
    .slice(0, limit)

/** The first events that share a day with the range, by their first day in it. */
function entriesBetween(db: Connection, exact: boolean, from: number, to: number, limit: number): Entry[] {
  const ongoing = entriesOn(db, exact, from, limit)
  return [...ongoing, ...entriesFrom(db, exact, from + 1, to, limit - ongoing.length)]
}

function listBetween(db: Connection, range: DayRange, { offset, limit }: Page): Listing<Event> {
  const [from, to] = [dayNumber(range.from), dayNumber(range.to)]
  if (from > to) return { items: [], total: 0 }
  const entries = entriesBetween(db, true, from, to, offset + limit)
  if (entries.length < offset + limit)
    entries.push(...entriesBetween(db, false, from, to, offset + limit - entries.length))
  // All but those that begin after it and those that end before it.
  const after = db.value<number>('SELECT sum(begins) FROM event_day WHERE day > ?', to) ?? 0
  const before = db.value<number>('SELECT sum(ends) FROM event_day WHERE day < ?', from) ?? 0
  const keys = entries.slice(offset, offset + limit).map(({ event }) => event)
  return { items: eventsOf(db, keys), total: tally(db, 'events') - after - before }
}

/** Years in which something dated to the day begins or ends, newest first. */
function exactYears(db: Connection): number[] {
  const years = new Set<number>()
  for (const reach of EXACT_REACHES) {
    const lastBefore = (day: number): number | null | undefined =>
      db.value<number>('SELECT max(start) FROM event WHERE exact = 1 AND reach = ? AND start < ?', reach, day)
    let start = lastBefore(dayNumber('9999-12-31'))
    while (start != null) {
      const year = Number(dayOf(start).slice(0, 4))
      years.add(year)
      if (reach > 1) years.add(year + 1)
      start = lastBefore(dayNumber(`${String(year).padStart(4, '0')}-01-01`))
    }
  }
  return [...years].sort((a, b) => b - a)
}

function listOnDay(db: Connection, month: number, day: number, { offset, limit }: Page): Listing<Event> {
  const two = (number: number): string => String(number).padStart(2, '0')
  const days = exactYears(db)
    .map((year): Day => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
    // 29 February is no day of most years.
    .filter((date) => dayOf(dayNumber(date)) === date)
    .map(dayNumber)
  const keys: number[] = []
  let total = 0
  for (const date of days) {
    const count = EXACT_REACHES.reduce((sum, reach) => sum + countOn(db, reach, date), 0)
    const [first, last] = [Math.max(offset - total, 0), Math.min(offset + limit - total, count)]
    if (first < last)
      keys.push(
        ...entriesOn(db, true, date, last)
          .slice(first)
          .map(({ event }) => event),
      )
    total += count
  }
  return { items: eventsOf(db, keys), total }
}

const countOn = (db: Connection, reach: number, day: number): number =>
  db.value<number>(
    'SELECT count(*) FROM event WHERE exact = 1 AND reach = ? AND start BETWEEN ? AND ? AND end >= ?',
    reach,
    day - reach + 1,
    day,
    day,
  ) ?? 0

/** Events dated to the day are nearer than others. */
function eventsNear(db: Connection, day: Day): { before: Event | null; after: Event | null } {
  const number = dayNumber(day)
  const before = (exact: number): number | undefined =>
    db.value<number>(
      'SELECT event FROM event WHERE exact = ? AND end < ? ORDER BY end DESC, weight DESC LIMIT 1',
      exact,
      number,
    )
  const after = (exact: boolean): number | undefined =>
    entriesFrom(db, exact, number + 1, Number.MAX_SAFE_INTEGER, 1)[0]?.event
  const [last, first] = [before(1) ?? before(0), after(true) ?? after(false)]
  return {
    before: last === undefined ? null : eventOf(db, last),
    after: first === undefined ? null : eventOf(db, first),
  }
}

export const calendarFacts = (
  db: Connection,
): Pick<Facts, 'eventsBetween' | 'eventsOnDay' | 'eventsNear'> => ({
  eventsBetween: (range, page) => guarded(() => listBetween(db, range, page)),
  eventsOnDay: (month, day, page) => guarded(() => listOnDay(db, month, day, page)),
  eventsNear: (day) => guarded(() => eventsNear(db, day)),
})
