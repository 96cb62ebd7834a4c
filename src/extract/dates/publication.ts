import type { Day } from '../../domain/civil-date.ts'
import { calendarDay, type DayNumber, dayNumber, formatDay, monthLength, weekdayOf } from './calendar.ts'
import type { Calendar, Found, Moment } from './moment.ts'
import type { Parse } from './parse.ts'
import { isDemonstrative } from './parsers/aim.ts'
import { wordAt } from './reader.ts'
import { type Evidence, evidenceAt } from './tense.ts'

export interface PublicationRead {
  readonly date: Day
  /** `stated`: the text says when it was published (« Publié le 23/05/2017 », « SANTIAGO, 22 août 2023 - »). */
  readonly basis: 'stated' | 'inferred'
}

const HEADERS = new Set(['publie', 'publiee', 'paru', 'parue', 'poste', 'mis'])

/** A year written out counts for the articles of the years beside it. */
const REACH = 2

interface Clue {
  readonly moment: Calendar
  readonly evidence: Evidence
  /** « ce vendredi 21 janvier », « a déclaré mardi 4 janvier »: as a dispatch writes of its own days. */
  readonly own: boolean
}

const daysIn = (moment: Moment): readonly Calendar[] => {
  if (moment.type === 'range') return [...daysIn(moment.from), ...daysIn(moment.to)]
  if (moment.type === 'part' || moment.type === 'beside') return daysIn(moment.of)
  return moment.type === 'calendar' ? [moment] : []
}

function cluesOf({ tokens, found }: Parse): readonly Clue[] {
  return found.flatMap((each: Found) => {
    const evidence = evidenceAt(tokens, each.from, each.to)
    const pointed = isDemonstrative(tokens, each.from)
    const article = wordAt(tokens, each.from) === 'le'
    return daysIn(each.moment).map((moment) => ({
      moment,
      evidence,
      own:
        pointed ||
        (moment.weekday !== undefined && (!article || (evidence.said && moment.year === undefined))),
    }))
  })
}

/** Years that the text writes out, with whether they can be ahead. */
function bounds(clues: readonly Clue[]): {
  years: readonly number[]
  latest: number | null
  earliest: number | null
} {
  const dated = clues.flatMap(({ moment, evidence }) =>
    moment.year === undefined ? [] : [{ year: moment.year, ahead: evidence.tense === 'future' }],
  )
  const past = dated.filter(({ ahead }) => !ahead).map(({ year }) => year)
  const ahead = dated.filter((each) => each.ahead).map(({ year }) => year)
  return {
    years: dated.map(({ year }) => year),
    earliest: past.length > 0 ? Math.max(...past) : null,
    latest: ahead.length > 0 ? Math.min(...ahead) : null,
  }
}

function dayIn(year: number, { month, day, weekday }: Calendar): DayNumber | null {
  if (month === undefined || day === undefined || day > monthLength(month, year)) return null
  const number = dayNumber(year, month, day)
  return weekday === undefined || weekdayOf(number) === weekday ? number : null
}

/** Years near those written out in which the day is on its weekday. */
function yearsOf(moment: Calendar, clues: readonly Clue[]): readonly number[] {
  const { years, earliest, latest } = bounds(clues)
  const near = new Set(years.flatMap((year) => [-2, -1, 0, 1, 2].map((offset) => year + offset)))
  return [...near]
    .filter((year) => dayIn(year, moment) !== null)
    .filter((year) => years.some((each) => Math.abs(each - year) <= REACH))
    .filter((year) => (earliest === null || year >= earliest - 1) && (latest === null || year <= latest))
    .sort((a, b) => a - b)
}

/** Whether every day that is certain lies on the side of publication that its verb says. */
function consistent(published: DayNumber, clues: readonly Clue[]): boolean {
  return clues.every(({ moment, evidence }) => {
    if (moment.year === undefined) return true
    const day = dayIn(moment.year, moment)
    if (day === null)
      return (
        moment.day !== undefined || evidence.tense !== 'future' || moment.year >= calendarDay(published).year
      )
    return evidence.tense === 'future' ? true : day <= published
  })
}

/** Whether the sentence that a date stands in only says when the article came out. */
function isHeader({ text, tokens }: Parse, { from }: Found): boolean {
  let first = from
  while (first > 0 && tokens[first - 1]?.kind !== 'break') {
    first -= 1
    if (from - first > 8) return false
  }
  const opener = tokens[first]
  if (opener?.kind !== 'word') return false
  if (HEADERS.has(opener.word)) return from - first <= 4
  const place = text.slice(opener.start, opener.end)
  return wordAt(tokens, from - 1) === ',' && place.length > 2 && place === place.toUpperCase()
}

function stated(parse: Parse): DayNumber | null {
  for (const found of parse.found) {
    const { moment } = found
    if (moment.type !== 'calendar' || moment.year === undefined || moment.day === undefined) continue
    if (isHeader(parse, found)) return dayNumber(moment.year, moment.month ?? 1, moment.day)
  }
  return null
}

/**
 * When an article without a date in its metadata came out: as its text says, otherwise the earliest day on
 * which it can have been published, from what it says of itself: the day of a statement or « ce vendredi 21 janvier », whose weekday fixes the year among those that the
 * text writes out. Null where no year is written or more than one would do: never a guess.
 */
export function inferPublication(parse: Parse): PublicationRead | null {
  const said = stated(parse)
  if (said !== null) return { date: formatDay(said), basis: 'stated' }
  const clues = cluesOf(parse)
  const candidates = clues.filter(
    ({ moment, evidence, own }) =>
      own && moment.day !== undefined && moment.month !== undefined && evidence.tense !== 'future',
  )
  let latest: DayNumber | null = null
  for (const { moment } of candidates) {
    const years = moment.year === undefined ? yearsOf(moment, clues) : [moment.year]
    const [year, ...others] = years
    if (year === undefined || others.length > 0) continue
    const day = dayIn(year, moment)
    if (day !== null && (latest === null || day > latest)) latest = day
  }
  return latest !== null && consistent(latest, clues) ? { date: formatDay(latest), basis: 'inferred' } : null
}
