import type { Aim, Moment, ShiftUnit } from '../moment.ts'
import type { Parsed, Parser, Reading } from '../parser.ts'
import { follows, isGlued, isMark, wordAt } from '../reader.ts'
import { aimAt, isDemonstrative } from './aim.ts'
import { bareDay } from './day-month.ts'

const UNITS: Readonly<Record<string, ShiftUnit>> = {
  day: 'day',
  week: 'week',
  weekend: 'weekend',
  month: 'month',
  quarter: 'quarter',
  semester: 'semester',
  year: 'year',
}

const narrative = (unit: ShiftUnit, amount: number): Moment => ({
  type: 'shift',
  unit,
  amount,
  from: 'narrative',
  about: false,
  exact: false,
})

const OFFSETS: Readonly<Record<Aim, number>> = {
  last: -1,
  preceding: -1,
  this: 0,
  next: 1,
  following: 1,
  'in-eight': 1,
  'in-fifteen': 2,
}

function aimed(unit: ShiftUnit, aim: Aim): Moment {
  const offset = OFFSETS[aim]
  return aim === 'preceding' || aim === 'following'
    ? narrative(unit, offset)
    : { type: 'deictic', unit, offset }
}

const SINGULAR = new Set(['le', 'la', "l'", 'du', 'au', 'ce', 'cet', 'cette', 'de', "d'", 'en', 'un', 'une'])

/** « la prochaine semaine », « le dernier week-end »: the adjective stands before. */
function adjectiveBefore({ tokens }: Reading, at: number, unit: ShiftUnit): Parsed | null {
  const direction = tokens[at - 1]?.entry.direction
  const article = wordAt(tokens, at - 2)
  if ((direction !== 'last' && direction !== 'next') || !['le', 'la', 'au', 'du', 'ce'].includes(article))
    return null
  return { moment: aimed(unit, direction), from: at - 1, to: at + 1 }
}

/** « cette semaine », « ce mois-ci », « cette année-là », « la même année ». */
function pointed({ tokens }: Reading, at: number, unit: ShiftUnit): Parsed | null {
  const dash = isMark(tokens, at + 1, '-') && isGlued(tokens, at + 1)
  const suffix = dash ? wordAt(tokens, at + 2) : ''
  if (wordAt(tokens, at - 1) === 'meme') return { moment: narrative(unit, 0), from: at - 1, to: at + 1 }
  if (follows(tokens, at, 'jour', 'meme') && wordAt(tokens, at - 1) === 'le') {
    return { moment: narrative(unit, 0), to: at + 2 }
  }
  if (!isDemonstrative(tokens, at - 1) || wordAt(tokens, at - 1) === 'ces') return null
  if (suffix === 'la') return { moment: narrative(unit, 0), to: at + 3 }
  if (unit === 'day' && (wordAt(tokens, at - 2) === 'a' || wordAt(tokens, at) !== 'jour')) return null
  return { moment: { type: 'deictic', unit, offset: 0 }, to: suffix === 'ci' ? at + 3 : at + 1 }
}

/** « la semaine du 10 janvier », « le week-end du 15 »: the week or weekend around a day. */
function around(reading: Reading, at: number, unit: ShiftUnit): Parsed | null {
  if ((unit !== 'week' && unit !== 'weekend') || wordAt(reading.tokens, at + 1) !== 'du') return null
  const day = reading.moment(at + 2) ?? (reading.loose ? bareDay(reading, at + 2) : null)
  if (day?.moment.type !== 'calendar' || day.moment.day === undefined) return null
  // « la semaine du 29 octobre au 4 novembre » is told by both its ends.
  if (
    /^(?:au|et|-)$/.test(wordAt(reading.tokens, day.to)) ||
    (!reading.loose && day.moment.month === undefined)
  )
    return null
  return { moment: { type: 'around', unit, of: day.moment }, to: day.to }
}

const DURING = [
  ['au', 'cours', 'du'],
  ['pendant', 'le'],
  ['durant', 'le'],
  ['dans', 'le'],
]

/** « au cours du week-end », « durant le week-end » with nothing after that says which one. */
function withinWeekend(tokens: Reading['tokens'], at: number): Parsed | null {
  const lead = DURING.find((words) => follows(tokens, at - words.length, ...words))
  const open = !['de', 'du', "d'", 'qui', 'des', 'ou'].includes(wordAt(tokens, at + 1))
  return lead && open ? { moment: { type: 'deictic', unit: 'weekend', offset: 0 }, to: at + 1 } : null
}

/** « dans la semaine », « dans l'année » with nothing after that says which one. */
function within({ tokens }: Reading, at: number, unit: ShiftUnit): Parsed | null {
  if (unit === 'weekend') return withinWeekend(tokens, at)
  const inside = follows(tokens, at - 2, 'dans', 'la') || follows(tokens, at - 2, 'dans', "l'")
  const open = !['de', 'du', "d'", 'qui', 'des', 'ou'].includes(wordAt(tokens, at + 1))
  const known = unit === 'week' || (unit === 'year' && wordAt(tokens, at) === 'annee')
  return inside && open && known
    ? { moment: { type: 'deictic', unit, offset: 0 }, from: at - 2, to: at + 1 }
    : null
}

/** Days, weeks, months, quarters and years that a word beside them tells apart. */
export const period: Parser = (reading, at) => {
  const { tokens } = reading
  const unit = UNITS[tokens[at]?.entry.unit ?? '']
  if (!unit) return null
  const word = wordAt(tokens, at)
  const before = wordAt(tokens, at - 1)
  const singular = SINGULAR.has(before) || (reading.loose && at === 0)
  const aim = aimAt(tokens, at + 1)
  if (aim && singular && (unit !== 'day' || (word === 'jour' && before === 'le')) && !word.endsWith('ees')) {
    if (unit === 'day' && aim.aim !== 'preceding' && aim.aim !== 'following') return null
    return { moment: aimed(unit, aim.aim), to: aim.to }
  }
  return (
    around(reading, at, unit) ??
    pointed(reading, at, unit) ??
    (unit === 'day' ? null : adjectiveBefore(reading, at, unit)) ??
    within(reading, at, unit)
  )
}
