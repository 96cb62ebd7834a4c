import { type DayNumber, dayNumber, monthLength, weekdayOf } from '../calendar.ts'
import type { Calendar } from '../moment.ts'
import type { Clue } from './clues.ts'

/** A year written out counts for the articles of the years beside it. */
const NEAR = 2
/** And, as the last one told, for those behind it until the weekday comes round again. */
const CYCLE = 5

/** The day of a year; null where it does not exist or is on another weekday. */
export function dayIn(year: number, { month, day, weekday }: Calendar): DayNumber | null {
  if (month === undefined || day === undefined || day > monthLength(month, year)) return null
  const number = dayNumber(year, month, day)
  return weekday === undefined || weekdayOf(number) === weekday ? number : null
}

interface Bounds {
  readonly years: readonly number[]
  /** The latest year told as past, and the earliest told as ahead. */
  readonly earliest: number | null
  readonly latest: number | null
  /** The latest year of a day or month told as past: no bare year, which may be a plan's. */
  readonly floor: number | null
}

/** A year told in the future tense that lies behind one told as past is a story's: « en 1986, il ouvrira ». */
function boundsOf(clues: readonly Clue[]): Bounds {
  const dated = clues.flatMap(({ moment, evidence }) =>
    moment.year === undefined ? [] : [{ year: moment.year, ahead: evidence.tense === 'future' }],
  )
  const told = clues.flatMap(({ moment, evidence }) =>
    moment.year !== undefined && moment.month !== undefined && evidence.tense === 'past' ? [moment.year] : [],
  )
  const past = dated.filter(({ ahead }) => !ahead).map(({ year }) => year)
  const earliest = past.length > 0 ? Math.max(...past) : null
  const ahead = dated
    .filter((each) => each.ahead && (earliest === null || each.year >= earliest))
    .map(({ year }) => year)
  return {
    years: dated.map(({ year }) => year),
    earliest,
    latest: ahead.length > 0 ? Math.min(...ahead) : null,
    floor: told.length > 0 ? Math.max(...told) : null,
  }
}

/** « élu en octobre 2019 », « à l'automne 2019 »: nobody writes so on 2 September 2019. */
const isYetToCome = (year: number, { month = 12 }: Calendar, clues: readonly Clue[]): boolean =>
  clues.some(
    ({ moment, evidence }) =>
      moment.year === year &&
      moment.month !== undefined &&
      moment.day === undefined &&
      moment.month > month &&
      evidence.tense === 'past',
  )

/**
 * The years that a day without one can be of: near those written out, on its weekday. Where none of these fits,
 * the next one behind the last year told in which it does, before the weekday comes round again.
 */
export function yearsOf(
  moment: Calendar,
  clues: readonly Clue[],
  counted: readonly number[],
): readonly number[] {
  const { years, earliest, latest, floor } = boundsOf(clues)
  const fits = (year: number): boolean => dayIn(year, moment) !== null && !isYetToCome(year, moment, clues)
  const exact = counted.filter(fits)
  if (exact.length > 0) return [...new Set(exact)]
  const near = new Set(
    years.flatMap((year) => Array.from({ length: 2 * NEAR + 1 }, (_, i) => year + i - NEAR)),
  )
  const close = [...near]
    .filter(fits)
    .filter((year) => (earliest === null || year >= earliest - 1) && (latest === null || year <= latest))
    .filter((year) => floor === null || year >= floor)
    .sort((a, b) => a - b)
  if (close.length > 0 || floor === null || moment.weekday === undefined) return close
  const first = isYetToCome(floor, moment, clues) ? floor + 1 : floor
  for (let year = first; year <= first + CYCLE; year += 1) {
    if (latest !== null && year > latest) return []
    if (fits(year)) return [year]
  }
  return []
}
