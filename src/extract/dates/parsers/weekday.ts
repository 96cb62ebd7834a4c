import type { Calendar } from '../moment.ts'
import { dayAt } from '../numbers.ts'
import type { Parsed, Parser, Reading } from '../parser.ts'
import { isMark, lowerAt, skipOf, wordAt } from '../reader.ts'
import { timeAfter } from '../time-of-day.ts'
import { verbAt } from '../verb-at.ts'
import { aimAt, directionOfAll, isDemonstrative } from './aim.ts'
import { dayMonth } from './day-month.ts'
import { isDecimalMark } from './guards.ts'
import { numeric } from './numeric.ts'

/** « chaque mardi », « un lundi », « le dimanche » are habits, not days. */
const HABITS = new Set(
  "chaque un d'un les des tout quel aucun quelque le leur leurs mon notre son ton votre".split(' '),
)
const SAID_REACH = 5

/** What may follow « mardi 4 » when it names the fourth: nothing that could be counted. */
const COUNTED = /^[\p{L}]/u
const AFTER_DAY = new Set(
  'a au aux en et ou puis pour par dans avec lors que qui les le la de des un une se sur il elle'.split(' '),
)

function withDay(tokens: Parameters<Parser>[0]['tokens'], at: number): { day: number; to: number } | null {
  const day = dayAt(tokens, at)
  if (!day || day.value < 1 || day.value > 31 || tokens[at]?.kind !== 'number') return null
  const next = tokens[day.to]
  if (next && isDecimalMark(tokens, day.to)) return null
  const counted = next?.kind === 'word' && COUNTED.test(next.word) && !AFTER_DAY.has(next.word)
  // « samedi 9:30 » is a time, « samedi 9 : fête » a day.
  const clock = next?.kind === 'mark' && next.word === ':' && tokens[day.to + 1]?.kind === 'number'
  const unit = clock || next?.kind === 'number' || (next?.kind === 'mark' && '%€$°'.includes(next.word))
  return counted || unit ? null : { day: day.value, to: day.to }
}

/** « de la semaine prochaine » after a weekday. */
function weekAfter(reading: Reading, at: number): Parsed | null {
  const of = skipOf(reading.tokens, at)
  const week = of > at && reading.tokens[of]?.entry.unit === 'week' ? reading.moment(of) : null
  return week?.moment.type === 'deictic' && week.moment.unit === 'week' ? week : null
}

/** « mardi », « mardi 4 janvier 2022 », « mardi 4 », « mardi dernier », « mardi en huit ». */
export const weekday: Parser = (reading, at): Parsed | null => {
  const { tokens } = reading
  const token = tokens[at]
  const name = token?.entry.weekday
  const weekday = name ?? token?.entry.weekdayShort
  if (!token || weekday === undefined) return null
  const point = name === undefined && isMark(tokens, at + 1, '.') ? 2 : 1
  const part = timeAfter(tokens, at + point)
  const comma = isMark(tokens, at + point, ',') ? 1 : 0
  const article = wordAt(tokens, at + point + comma) === 'le' ? 1 : 0
  const dated =
    dayMonth(reading, at + point + comma + article) ?? numeric(reading, at + point + comma + article)
  if (dated?.moment.type === 'calendar' && dated.moment.day !== undefined) {
    return { ...dated, moment: { ...dated.moment, weekday } }
  }
  if (dated?.moment.type === 'impossible') return dated
  if (name === undefined) return null
  const day = withDay(tokens, at + 1)
  if (day) return { moment: { type: 'calendar', weekday, day: day.day }, to: day.to }
  const week = weekAfter(reading, part.to)
  if (week) return { moment: { type: 'calendar', weekday, weekOf: week.moment }, to: week.to }
  const aim = aimAt(tokens, at + 1)
  if (aim) return { moment: { type: 'calendar', weekday, aim: aim.aim }, to: aim.to }
  if (!reading.loose && (isHabit(tokens, at) || isName(tokens, at) || isOpeningTime(tokens, at))) return null
  const moment: Calendar = isDemonstrative(tokens, at - 1)
    ? { type: 'calendar', weekday, aim: 'this' }
    : { type: 'calendar', weekday }
  const late = aimAt(tokens, part.to)
  if (late && part.to > at + 1) return { moment: { ...moment, aim: late.aim }, to: late.to }
  return { moment, to: at + 1 }
}

/** « les samedi et dimanche prochains »: one of each. */
const isPair = (tokens: Parameters<Parser>[0]['tokens'], at: number): boolean =>
  wordAt(tokens, at + 1) === 'et' &&
  tokens[at + 2]?.entry.weekday !== undefined &&
  directionOfAll(tokens, at + 3) !== undefined

/** « ont dit les organisateurs le mardi », as translations write. */
function isSaid(tokens: Parameters<Parser>[0]['tokens'], end: number): boolean {
  for (let at = end; at > end - SAID_REACH && tokens[at]?.sentence === tokens[end]?.sentence; at -= 1) {
    const verb = verbAt(tokens, at)
    if (verb) return verb.said && verb.tense === 'past' && !verb.bare && HAVING.has(lowerAt(tokens, at - 1))
  }
  return false
}
const HAVING = new Set(['a', 'ont', 'ai'])

/** « dès lundi » is a day, « des lundis » and « les lundi » are not; nor is « le marché du samedi ». */
function isHabit(tokens: Parameters<Parser>[0]['tokens'], at: number): boolean {
  const before = wordAt(tokens, at - 1)
  if (lowerAt(tokens, at - 1) === 'dès') return false
  if (before === 'le' && isSaid(tokens, at - 2)) return false
  if (before === 'les' && isPair(tokens, at)) return false
  const belongs = before === 'du' && wordAt(tokens, at - 2) !== 'nuit' && wordAt(tokens, at - 2) !== 'partir'
  return HABITS.has(before) || belongs
}

/** « ouvert du lundi au vendredi », at either of its ends. */
function isOpeningTime(tokens: Parameters<Parser>[0]['tokens'], at: number): boolean {
  const first = wordAt(tokens, at - 1) === 'au' ? at - 2 : at
  const pair = tokens[first]?.entry.weekday !== undefined && tokens[first + 2]?.entry.weekday !== undefined
  const isNight = wordAt(tokens, first - 2) === 'nuit'
  return pair && !isNight && wordAt(tokens, first - 1) === 'du' && wordAt(tokens, first + 1) === 'au'
}

/** A capital inside a sentence makes it a name (« Journal du Dimanche »), and so do some neighbours. */
function isName(tokens: Parameters<Parser>[0]['tokens'], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (wordAt(tokens, at + 1) === 'noir' || wordAt(tokens, at - 2) === 'journal') return true
  const inside = before !== undefined && before.kind === 'word' && before.sentence === token?.sentence
  return token?.capital === true && inside
}
