import type { Part } from '../lexicon.ts'
import type { Moment, ShiftUnit } from '../moment.ts'
import type { Parsed, Parser, Reading } from '../parser.ts'
import { isGlued, isMark, skipOf, skipPhrase, wordAt } from '../reader.ts'

const WHOLE: Readonly<Record<string, ShiftUnit>> = { week: 'week', month: 'month', year: 'year' }

/** What can have a beginning and an end: not a single day. */
function hasParts(moment: Moment): boolean {
  if (moment.type === 'calendar') return moment.day === undefined && moment.weekday === undefined
  if (moment.type === 'deictic' || moment.type === 'shift') return moment.unit !== 'day'
  return ['season', 'fraction', 'years'].includes(moment.type)
}

/** « du mois », « de l'année », « de semaine »: a unit with nothing beside it. */
function currentUnit({ tokens }: Reading, at: number): Parsed | null {
  const unit = WHOLE[tokens[at]?.entry.unit ?? '']
  const word = wordAt(tokens, at)
  if (!unit || word.endsWith('ees') || word === 'ans' || word === 'semaines') return null
  return { moment: { type: 'current', unit }, to: at + 1 }
}

const DURING = [
  ['du', 'mois', 'de'],
  ['du', 'mois', "d'"],
  ['de', "l'", 'annee'],
  ['de', "l'"],
  ['de', 'la'],
  ['du'],
]

/** « fin 2021 », « mi-janvier », « début de semaine », « courant mars », « la fin des années 1990 ». */
export const part: Parser = (reading, at) => {
  const { tokens } = reading
  const part: Part | undefined = tokens[at]?.entry.part
  if (!part) return null
  if (['un', 'une'].includes(wordAt(tokens, at - 1))) return null
  const mi = wordAt(tokens, at) === 'mi'
  const dash = isMark(tokens, at + 1, '-') && (mi ? isGlued(tokens, at + 1) : false)
  const direct = dash ? at + 2 : at + 1
  if (part === 'during' && wordAt(tokens, direct) === 'de') return null
  const of = mi ? direct : part === 'during' ? skipPhrase(tokens, direct, DURING) : skipOf(tokens, direct)
  const starts = of === direct ? [direct] : [of, skipYearWord(reading, of)]
  for (const start of starts) {
    const whole = reading.moment(start)
    if (whole && whole.time === undefined && hasParts(whole.moment)) {
      return { moment: { type: 'part', part, of: whole.moment }, to: whole.to }
    }
  }
  const bare = of > direct ? currentUnit(reading, of) : null
  return bare ? { moment: { type: 'part', part, of: bare.moment }, to: bare.to } : null
}

/** « de l'année 2021 » is skipped as one by `skipOf`; « d'année 2021 » is not. */
function skipYearWord({ tokens }: Reading, at: number): number {
  return tokens[at]?.entry.unit === 'year' ? at + 1 : at
}
