import { monthLength } from '../calendar.ts'
import { memorialYear } from '../lexicon.ts'
import type { Calendar, Moment } from '../moment.ts'
import { dayAt, yearAt } from '../numbers.ts'
import type { Parsed, Parser, Reading } from '../parser.ts'
import { follows, isGlued, isMark, skipPhrase, wordAt } from '../reader.ts'
import { verbAt } from '../verb-at.ts'
import { aimAt } from './aim.ts'

interface MonthRead {
  readonly month: number
  readonly to: number
  readonly hyphen: boolean
}

/** The month after a day number: « janvier », « janv. », « -Juillet », « du mois de mars ». */
function monthAfter({ tokens }: Reading, at: number): MonthRead | null {
  const hyphen = isMark(tokens, at, '-') && isGlued(tokens, at)
  const lead = hyphen
    ? at + 1
    : skipPhrase(tokens, at, [
        ['du', 'mois', 'de'],
        ['du', 'mois', "d'"],
        // As translations write: « le 4 de mai de 2018 ».
        ['de'],
        ["d'"],
      ])
  const entry = tokens[lead]?.entry
  const month = entry?.month ?? entry?.monthShort
  if (month === undefined) return null
  const point = entry?.month === undefined && isMark(tokens, lead + 1, '.') && isGlued(tokens, lead + 1)
  return { month, to: point ? lead + 2 : lead + 1, hyphen }
}

/** « de l'an dernier », « l'année prochaine », « cette année ». */
const YEAR_LEADS = [['de'], ['de', "l'"], ["d'"], ['de', 'la'], ['de', 'cette'], ["l'"], ['cette']]

const SAME_YEAR: Moment = {
  type: 'shift',
  unit: 'year',
  amount: 0,
  from: 'narrative',
  about: false,
  exact: false,
}

/** « chaque 1er mai », « tous les 14 juillet »: a day of every year. */
const isEvery = ({ tokens }: Reading, at: number): boolean =>
  wordAt(tokens, at - 1) === 'chaque' ||
  (wordAt(tokens, at - 1) === 'les' && wordAt(tokens, at - 2) === 'tous')

/** The year of a day or month: stated, or by way of another (« de l'an dernier »). */
export function yearAfter(reading: Reading, at: number): { year?: number; yearOf?: Moment; to: number } {
  const { tokens } = reading
  const stated = yearAt(tokens, isMark(tokens, at, '-') && isGlued(tokens, at) ? at + 1 : at)
  if (stated) return { year: stated.value, to: stated.to }
  const of = skipPhrase(tokens, at, YEAR_LEADS)
  if (of === at || tokens[of] === undefined) return { to: at }
  // « en mars de la même année »
  if (wordAt(tokens, of) === 'meme' && tokens[of + 1]?.entry.unit === 'year')
    return { yearOf: SAME_YEAR, to: of + 2 }
  const isYear = tokens[of]?.entry.unit === 'year'
  const year = yearAt(tokens, isYear ? of + 1 : of)
  if (year) return { year: year.value, to: year.to }
  const other = isYear ? reading.moment(of) : null
  return other?.moment.type === 'deictic' || other?.moment.type === 'shift'
    ? { yearOf: other.moment, to: other.to }
    : { to: at }
}

const STREETS = new Set(
  'allee avenue boulevard cours esplanade passage place pont quai rond-point rue square stade station'.split(
    ' ',
  ),
)

/** « rue du 4-Septembre », « la place du 8 mai 1945 »: a day that gave its name. */
const isAddress = ({ tokens }: Reading, at: number): boolean =>
  wordAt(tokens, at - 1) === 'du' && STREETS.has(wordAt(tokens, at - 2))

/** « un 18 juin, en 1995 »: the year of a day may stand behind a comma. */
function yearBehind(reading: Reading, at: number): ReturnType<typeof yearAfter> {
  const own = yearAfter(reading, at)
  if (own.year !== undefined || own.yearOf || !follows(reading.tokens, at, ',', 'en')) return own
  const late = yearAt(reading.tokens, at + 2)
  return late ? { year: late.value, to: late.to } : own
}

/** « 12 janvier », « 1er mars 2022 », « 14-Juillet », « le quinze août dernier ». */
export const dayMonth: Parser = (reading, at): Parsed | null => {
  const { tokens } = reading
  const day = dayAt(tokens, at)
  if (!day || (isMark(tokens, at - 1, ',') && isGlued(tokens, at - 1) && isGlued(tokens, at))) return null
  const named = monthAfter(reading, day.to)
  if (!named) return null
  const { year, yearOf, to } = yearBehind(reading, named.to)
  if (!reading.loose && (isAddress(reading, at) || isEvery(reading, at)))
    return { moment: { type: 'impossible' }, to }
  const memorial = named.hyphen && year === undefined ? memorialYear(named.month, day.value) : undefined
  const aim = year === undefined && !yearOf ? aimAt(tokens, to) : null
  if (day.value < 1 || day.value > monthLength(named.month, year))
    return { moment: { type: 'impossible' }, to }
  const known = year ?? memorial
  const moment: Calendar = {
    type: 'calendar',
    day: day.value,
    month: named.month,
    ...(known === undefined ? {} : { year: known }),
    ...(yearOf ? { yearOf } : {}),
    ...(aim ? { aim: aim.aim } : {}),
  }
  return { moment, to: aim?.to ?? to }
}

const PREPOSITIONS =
  'a apres au aux avant avec chez contre dans depuis devant en et lors mais ou par pendant pour puis sera aura se selon sous sur vers'.split(
    ' ',
  )
const AFTER_BARE = new Set(PREPOSITIONS)
const BEFORE_BARE = new Set(['le', 'du', 'au', 'ce', 'des'])

const POINTERS = new Set(['celle', 'celles', 'celui', 'ceux'])

/** « Celle du 19 avait réuni moins de monde »: the one of that day. `at` is the number's. */
export const isPointed = (tokens: Reading['tokens'], at: number): boolean =>
  wordAt(tokens, at - 1) === 'du' && POINTERS.has(wordAt(tokens, at - 2))

/** « le 10 » without a month, where nothing counted can follow. */
export const bareDay: Parser = ({ tokens }, at): Parsed | null => {
  const day = dayAt(tokens, at)
  if (!day || day.value < 1 || day.value > 31 || tokens[at]?.kind !== 'number') return null
  if (!BEFORE_BARE.has(tokens[at - 1]?.word ?? '') || isGlued(tokens, at)) return null
  const next = tokens[day.to]
  const free =
    next === undefined || next.kind === 'break' || (next.kind === 'word' && AFTER_BARE.has(next.word))
  const stop = next?.kind === 'mark' && ',.;:)!?»'.includes(next.word) && !isDecimal(tokens[day.to + 1])
  const told = isPointed(tokens, at) && verbAt(tokens, day.to) !== null
  return free || stop || told ? { moment: { type: 'calendar', day: day.value }, to: day.to } : null
}

const isDecimal = (token: Reading['tokens'][number] | undefined): boolean =>
  token?.kind === 'number' && token.glued

const THIS_MONTH = [['de', 'ce', 'mois'], ['du', 'mois', 'courant'], ['du', 'mois'], ['courant']]

/** « le 10 de ce mois », « le 5 du mois courant », « le 5 du mois prochain ». */
export const dayOfThisMonth: Parser = (reading, at): Parsed | null => {
  const { tokens } = reading
  const day = dayAt(tokens, at)
  if (!day || day.value < 1 || day.value > 31 || !BEFORE_BARE.has(tokens[at - 1]?.word ?? '')) return null
  const other = tokens[day.to]?.word === 'du' ? reading.moment(day.to + 1) : null
  if (other?.moment.type === 'deictic' && other.moment.unit === 'month')
    return { moment: { type: 'calendar', day: day.value, monthOf: other.moment }, to: other.to }
  const to = skipPhrase(tokens, day.to, THIS_MONTH)
  return to > day.to ? { moment: { type: 'calendar', day: day.value, aim: 'this' }, to } : null
}
