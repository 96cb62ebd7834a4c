import type { Day } from '../../domain/civil-date.ts'
import type { Event } from '../../domain/event.ts'
import type { DayRange, Facts, Listing, Page } from '../store.ts'
import type { Backend, Dialect } from './database.ts'
import { dayNumber, dayOf } from './day-number.ts'
import { EXACT_REACHES, REACHES } from './reach.ts'
import { eventOf, eventsOf } from './read-events.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/** An event's place in a list by day. */
interface Entry {
  readonly event: number
  readonly day: number
  readonly weight: number
}

const reachesOf = (exact: boolean): readonly number[] => (exact ? EXACT_REACHES : REACHES)

const inOrder = (a: Entry, b: Entry): number => a.day - b.day || b.weight - a.weight || a.event - b.event

/** The first of what a query finds for each reach, all in one statement; `values` are the query's for a reach. */
function* firstOf(
  db: Statements,
  exact: boolean,
  limit: number,
  query: string,
  values: (reach: number) => readonly number[],
): Steps<Entry[]> {
  const reaches = reachesOf(exact)
  const found = yield* db.all<Entry>(
    reaches.map((reach) => `SELECT * FROM (${query}) AS of${reach}`).join(' UNION ALL '),
    ...reaches.flatMap(values),
  )
  return found.sort(inOrder).slice(0, limit)
}

/** Events that begin on the days of a range. */
function* entriesFrom(
  db: Statements,
  exact: boolean,
  from: number,
  to: number,
  limit: number,
): Steps<Entry[]> {
  return yield* firstOf(
    db,
    exact,
    limit,
    `SELECT event, start AS day, weight FROM event
     WHERE exact = ? AND reach = ? AND start BETWEEN ? AND ?
     ORDER BY start, weight DESC, event LIMIT ?`,
    (reach) => [exact ? 1 : 0, reach, from, to, limit],
  )
}

/** Events that began on a day or before and had not ended. */
function* entriesOn(db: Statements, exact: boolean, day: number, limit: number): Steps<Entry[]> {
  return yield* firstOf(
    db,
    exact,
    limit,
    `SELECT event, CAST(? AS BIGINT) AS day, weight FROM event
     WHERE exact = ? AND reach = ? AND start BETWEEN ? AND ? AND "end" >= ?
     ORDER BY weight DESC, event LIMIT ?`,
    (reach) => [day, exact ? 1 : 0, reach, day - reach + 1, day, day, limit],
  )
}

/** The first events that share a day with the range, by their first day in it. */
function* entriesBetween(
  db: Statements,
  exact: boolean,
  from: number,
  to: number,
  limit: number,
): Steps<Entry[]> {
  const ongoing = yield* entriesOn(db, exact, from, limit)
  const left = limit - ongoing.length
  return left > 0 && from < to
    ? [...ongoing, ...(yield* entriesFrom(db, exact, from + 1, to, left))]
    : ongoing
}

function* listBetween(
  db: Statements,
  dialect: Dialect,
  range: DayRange,
  { offset, limit }: Page,
): Steps<Listing<Event>> {
  const [from, to] = [dayNumber(range.from), dayNumber(range.to)]
  if (from > to) return { items: [], total: 0 }
  const entries = yield* entriesBetween(db, true, from, to, offset + limit)
  if (entries.length < offset + limit)
    entries.push(...(yield* entriesBetween(db, false, from, to, offset + limit - entries.length)))
  // All but those that begin after it and those that end before it.
  const total = yield* db.value<number>(
    `SELECT coalesce((SELECT value FROM tally WHERE name = 'events'), 0)
       - coalesce((SELECT sum(begins) FROM event_day WHERE day > ?), 0)
       - coalesce((SELECT sum(ends) FROM event_day WHERE day < ?), 0)`,
    to,
    from,
  )
  const keys = entries.slice(offset, offset + limit).map(({ event }) => event)
  return { items: yield* eventsOf(db, dialect, keys), total: total ?? 0 }
}

/** Years in which something dated to the day begins or ends, newest first. */
function* exactYears(db: Statements): Steps<number[]> {
  const years = new Set<number>()
  for (const reach of EXACT_REACHES) {
    function* lastBefore(day: number): Steps<number | null | undefined> {
      return yield* db.value<number>(
        'SELECT max(start) FROM event WHERE exact = 1 AND reach = ? AND start < ?',
        reach,
        day,
      )
    }
    let start = yield* lastBefore(dayNumber('9999-12-31'))
    while (start != null) {
      const year = Number(dayOf(start).slice(0, 4))
      years.add(year)
      if (reach > 1) years.add(year + 1)
      start = yield* lastBefore(dayNumber(`${String(year).padStart(4, '0')}-01-01`))
    }
  }
  return [...years].sort((a, b) => b - a)
}

function* listOnDay(
  db: Statements,
  dialect: Dialect,
  month: number,
  day: number,
  { offset, limit }: Page,
): Steps<Listing<Event>> {
  const two = (number: number): string => String(number).padStart(2, '0')
  const days = (yield* exactYears(db))
    .map((year): Day => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`)
    // 29 February is no day of most years.
    .filter((date) => dayOf(dayNumber(date)) === date)
    .map(dayNumber)
  const keys: number[] = []
  let total = 0
  for (const date of days) {
    let count = 0
    for (const reach of EXACT_REACHES) count += yield* countOn(db, reach, date)
    const [first, last] = [Math.max(offset - total, 0), Math.min(offset + limit - total, count)]
    if (first < last)
      keys.push(...(yield* entriesOn(db, true, date, last)).slice(first).map(({ event }) => event))
    total += count
  }
  return { items: yield* eventsOf(db, dialect, keys), total }
}

function* countOn(db: Statements, reach: number, day: number): Steps<number> {
  return (
    (yield* db.value<number>(
      'SELECT count(*) FROM event WHERE exact = 1 AND reach = ? AND start BETWEEN ? AND ? AND "end" >= ?',
      reach,
      day - reach + 1,
      day,
      day,
    )) ?? 0
  )
}

/** Events dated to the day are nearer than others. */
function* eventsNear(
  db: Statements,
  dialect: Dialect,
  day: Day,
): Steps<{ before: Event | null; after: Event | null }> {
  const number = dayNumber(day)
  function* before(exact: number): Steps<number | undefined> {
    return yield* db.value<number>(
      'SELECT event FROM event WHERE exact = ? AND "end" < ? ORDER BY "end" DESC, weight DESC LIMIT 1',
      exact,
      number,
    )
  }
  function* after(exact: boolean): Steps<number | undefined> {
    return (yield* entriesFrom(db, exact, number + 1, Number.MAX_SAFE_INTEGER, 1))[0]?.event
  }
  const [last, first] = [
    (yield* before(1)) ?? (yield* before(0)),
    (yield* after(true)) ?? (yield* after(false)),
  ]
  return {
    before: last === undefined ? null : yield* eventOf(db, dialect, last),
    after: first === undefined ? null : yield* eventOf(db, dialect, first),
  }
}

export const calendarFacts = (
  data: Backend,
): Pick<Facts, 'eventsBetween' | 'eventsOnDay' | 'eventsNear'> => ({
  eventsBetween: (range, page) => data.read((db) => listBetween(db, data.dialect, range, page)),
  eventsOnDay: (month, day, page) => data.read((db) => listOnDay(db, data.dialect, month, day, page)),
  eventsNear: (day) => data.read((db) => eventsNear(db, data.dialect, day)),
})
