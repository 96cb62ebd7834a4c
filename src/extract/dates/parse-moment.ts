import { createWordTable } from '../../text/word-table.ts'
import { type Entry, entryOf, knownWords } from './lexicon.ts'
import type { Moment } from './moment.ts'
import type { Parsed, Parser, Reading } from './parser.ts'
import { ago, ahead, later } from './parsers/ago.ts'
import { anaphor } from './parsers/anaphor.ts'
import { dayMonth, dayOfThisMonth } from './parsers/day-month.ts'
import { century, decade } from './parsers/era.ts'
import { firstMonths } from './parsers/first-months.ts'
import { fraction } from './parsers/fraction.ts'
import { holiday } from './parsers/holiday.ts'
import { month } from './parsers/month.ts'
import { numeric } from './parsers/numeric.ts'
import { ordinal } from './parsers/ordinal.ts'
import { part } from './parsers/part.ts'
import { period } from './parsers/period.ts'
import { partOfToday, relativeDay } from './parsers/relative-day.ts'
import { rest } from './parsers/rest.ts'
import { season } from './parsers/season.ts'
import { shortYear } from './parsers/short-year.ts'
import { weekday } from './parsers/weekday.ts'
import { year } from './parsers/year.ts'
import { timeAfter } from './time-of-day.ts'
import type { Token } from './tokens.ts'

/** Parsers by the word that sets them off. */
const BY_WORD: ReadonlyMap<string, readonly Parser[]> = new Map([
  ['il', [ago]],
  ['voici', [ago]],
  ['voila', [ago]],
  ['dans', [ahead]],
  ["d'", [ahead]],
  ['sous', [ahead]],
  ['plus', [rest]],
  ['t', [fraction]],
  ['s', [fraction]],
])

/** Parsers by what the lexicon says of the word. */
const BY_FEATURE: readonly (readonly [keyof Entry, readonly Parser[]])[] = [
  ['month', [month]],
  ['monthShort', [month]],
  ['weekday', [weekday]],
  ['weekdayShort', [weekday]],
  ['number', [dayMonth, later, firstMonths]],
  ['ordinal', [dayMonth, ordinal]],
  ['part', [part]],
  ['deictic', [relativeDay]],
  ['anaphor', [anaphor]],
  ['dayPart', [partOfToday]],
  ['unit', [period, fraction, century, decade]],
  ['season', [season]],
  ['holidays', [holiday]],
]

const OF_DIGITS: readonly Parser[] = [
  numeric,
  dayMonth,
  dayOfThisMonth,
  later,
  ordinal,
  firstMonths,
  shortYear,
  year,
]
const NONE: readonly Parser[] = []

function parsersOf(word: string, entry: Entry): readonly Parser[] {
  const byFeature = BY_FEATURE.flatMap(([feature, parsers]) => (entry[feature] === undefined ? [] : parsers))
  return [...(BY_WORD.get(word) ?? NONE), ...byFeature]
}

/** By every word that anything is known of; words that set nothing off are not in it. */
const OF_WORDS = createWordTable(
  new Map(
    [...BY_WORD.keys(), ...knownWords()]
      .map((word): [string, readonly Parser[]] => [word, parsersOf(word, entryOf(word))])
      .filter(([, parsers]) => parsers.length > 0),
  ),
)

function parsersFor({ kind, word }: Token): readonly Parser[] {
  if (kind === 'number') return OF_DIGITS
  return (kind === 'word' && OF_WORDS.get(word)) || NONE
}

/** Whether a date expression may begin at a token: most words begin none. */
export const mayBegin = (token: Token): boolean => parsersFor(token).length > 0

/** Whether a moment is one day, to which a time can belong. */
export function isDay(moment: Moment): boolean {
  if (moment.type === 'calendar') return moment.day !== undefined || moment.weekday !== undefined
  if (moment.type === 'deictic' || moment.type === 'shift') return moment.unit === 'day'
  return moment.type === 'holiday' || moment.type === 'beside'
}

const MOST_NESTED = 4

/** Reads moments from tokens; nesting (« fin du premier trimestre de l'an dernier ») is limited. */
export function reading(tokens: readonly Token[], loose: boolean, depth = 0): Reading {
  const inner: Reading | null = depth < MOST_NESTED ? reading(tokens, loose, depth + 1) : null
  return { tokens, loose, moment: (at) => (inner ? momentAt(inner, at) : null) }
}

/** The longest moment that begins at a token. */
export function momentAt(reading: Reading, at: number): Parsed | null {
  const token = reading.tokens[at]
  if (!token) return null
  let best: Parsed | null = null
  for (const parser of parsersFor(token)) {
    const read = parser(reading, at)
    if (read && (!best || read.to > best.to)) best = read
  }
  if (!best || best.time !== undefined || !isDay(best.moment)) return best
  const { time, to } = timeAfter(reading.tokens, best.to)
  return { ...best, to, ...(time === undefined ? {} : { time }) }
}
