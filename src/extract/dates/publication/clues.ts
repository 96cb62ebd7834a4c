import type { Calendar, Found, Moment } from '../moment.ts'
import { numberAt } from '../numbers.ts'
import type { Parse } from '../parse.ts'
import { isDemonstrative } from '../parsers/aim.ts'
import { wordAt } from '../reader.ts'
import { type Evidence, evidenceAt } from '../tense.ts'
import { isHeader, isHeading } from './header.ts'

/** A day that the text names, with what its verb tells of it. */
export interface Clue {
  readonly moment: Calendar
  readonly evidence: Evidence
  /** « ce vendredi 21 janvier », « a déclaré mardi 4 janvier »: as a dispatch writes of its own days. */
  readonly own: boolean
  /** « ce mardi ». */
  readonly pointed: boolean
  /** Days from publication, where the text says them beside the day: −1 in « hier, lundi 3 mai ». */
  readonly offset: number | null
  readonly sentence: number
}

/** « aujourd'hui » and the day beside it are this close, in tokens. */
const BESIDE = 2

/** « la Journée des droits des femmes, ce mardi »: a day of every year, on the weekday beside it. */
function holidayBeside(found: readonly Found[], index: number): Calendar | null {
  const own = found[index]?.moment
  if (own?.type !== 'calendar' || own.weekday === undefined || own.aim !== 'this') return null
  for (const other of [found[index - 1], found[index + 1]]) {
    if (other?.moment.type !== 'holiday' || !('day' in other.moment.rule)) continue
    const [left, right] =
      other.from < (found[index]?.from ?? 0) ? [other, found[index]] : [found[index], other]
    const { month, day } = other.moment.rule
    if ((right?.from ?? 0) - (left?.to ?? 0) <= BESIDE) return { ...own, month, day }
  }
  return null
}

/** The last month of what has a year, but for winters, which lie in two. */
const LAST_MONTHS: Readonly<Record<string, number>> = {
  spring: 6,
  summer: 9,
  autumn: 12,
  'back-to-school': 9,
}

const daysIn = (moment: Moment): readonly Calendar[] => {
  if (moment.type === 'season') {
    const { season, year } = moment
    const month = LAST_MONTHS[season]
    return year === undefined ? [] : [{ type: 'calendar', year, ...(month === undefined ? {} : { month }) }]
  }
  if (moment.type === 'range') return [...daysIn(moment.from), ...daysIn(moment.to)]
  if (moment.type === 'part' || moment.type === 'beside') return daysIn(moment.of)
  return moment.type === 'calendar' ? [moment] : []
}

/** « hier, lundi 3 mai », « demain mardi 4 mai », « lundi 3 mai, hier »: the days between it and publication. */
function offsetBeside(found: readonly Found[], index: number): number | null {
  const own = found[index]
  if (own?.moment.type !== 'calendar' || own.moment.day === undefined) return null
  for (const other of [found[index - 1], found[index + 1]]) {
    if (other?.moment.type !== 'deictic' || other.moment.unit !== 'day') continue
    const gap = other.from < own.from ? own.from - other.to : other.from - own.to
    if (gap >= 0 && gap <= BESIDE) return other.moment.offset
  }
  return null
}

/** « NICOSIE, 14 mars (Reuters) - Les négociateurs ont achevé mardi … »: a dispatch opens with its own day. */
function withLeadDay({ tokens, found }: Parse, { moment, from }: Found, index: number): Calendar | null {
  if (moment.type !== 'calendar' || moment.weekday !== undefined || moment.day === undefined) return null
  const next = found[index + 1]
  if (next?.moment.type !== 'calendar' || tokens[next.from]?.sentence !== tokens[from]?.sentence) return null
  const { weekday, day, month } = next.moment
  const isOwn =
    day === undefined && month === undefined && evidenceAt(tokens, next.from, next.to).tense === 'past'
  return weekday === undefined || !isOwn ? null : { ...moment, weekday }
}

export function cluesOf(parse: Parse): readonly Clue[] {
  const { tokens, found } = parse
  return found.flatMap((each, index) => {
    const evidence = evidenceAt(tokens, each.from, each.to)
    const pointed = isDemonstrative(tokens, each.from)
    const article = wordAt(tokens, each.from) === 'le'
    const offset = offsetBeside(found, index)
    const headed = isHeader(parse, each) || isHeading(parse, each)
    const ofDispatch = headed ? withLeadDay(parse, each, index) : null
    const celebrated = pointed && each.moment.type === 'calendar' ? holidayBeside(found, index) : null
    return daysIn(ofDispatch ?? celebrated ?? each.moment).map((moment) => ({
      moment,
      evidence,
      own:
        pointed ||
        headed ||
        (moment.weekday !== undefined && (!article || (evidence.said && moment.year === undefined))),
      pointed,
      offset,
      sentence: tokens[each.from]?.sentence ?? 0,
    }))
  })
}

const REACH = 8

/** « Trois ans après l'incendie de juillet 2019, les habitants revivent … »: the years counted in front of a date. */
function yearsAfter({ tokens }: Parse, { from, to }: Found): number | null {
  const sentence = tokens[from]?.sentence
  for (let at = from - 1; at > from - REACH && tokens[at]?.sentence === sentence; at -= 1) {
    if (wordAt(tokens, at) !== 'apres' || !/^an(?:nee)?s?$/.test(wordAt(tokens, at - 1))) continue
    const count = numberAt(tokens, at - 2)
    const opens = tokens[at - 3]?.sentence !== sentence
    if (count?.to !== at - 1 || !opens || evidenceAt(tokens, at - 2, to).tense === 'past') return null
    return count.value
  }
  return null
}

/** « les élections de 2021, il y a trois ans »: the years, in which it must have come out. */
export function countedYears(parse: Parse): readonly number[] {
  const { tokens, found } = parse
  return found.flatMap((each, index) => {
    const { moment } = each
    if (moment.type !== 'calendar' || moment.year === undefined) return []
    const after = yearsAfter(parse, each)
    if (after !== null) return [moment.year + after]
    for (const other of [found[index - 1], found[index + 1]]) {
      if (other?.moment.type !== 'shift' || other.moment.from !== 'published') continue
      const { unit, amount, about } = other.moment
      const [left, right] = other.from < each.from ? [other, each] : [each, other]
      const beside =
        right.from - left.to <= BESIDE + 1 && tokens[left.to]?.sentence === tokens[right.from]?.sentence
      if (unit === 'year' && amount < 0 && !about && beside) return [moment.year - amount]
    }
    return []
  })
}
