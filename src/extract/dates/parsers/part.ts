import type { Part } from '../lexicon.ts'
import type { Moment, ShiftUnit } from '../moment.ts'
import type { Parsed, Parser, Reading } from '../parser.ts'
import { endsOfOf, isGlued, isMark, wordAt } from '../reader.ts'

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

/** Where what has the part may begin: after « de », « du mois de » … or at once. */
function beginnings({ tokens }: Reading, at: number, part: Part): readonly number[] {
  const direct = isMark(tokens, at + 1, '-') && isGlued(tokens, at + 1) ? at + 2 : at + 1
  if (part === 'mid' && wordAt(tokens, at) === 'mi') return [direct]
  const ends = endsOfOf(tokens, direct)
  return ends.length > 0 ? ends : [direct]
}

/** The moment that begins here; those set off by a later word (« premier trimestre », « XXe siècle ») too. */
function momentFrom(reading: Reading, at: number): Parsed | null {
  for (const trigger of [at, at + 1, at + 2]) {
    const read = reading.moment(trigger)
    if (read && (read.from ?? trigger) === at) return read
  }
  return reading.tokens[at]?.entry.unit === 'year' ? reading.moment(at + 1) : null
}

/** « fin 2021 », « mi-janvier », « début de semaine », « courant mars », « la fin des années 1990 ». */
export const part: Parser = (reading, at) => {
  const { tokens } = reading
  const part = tokens[at]?.entry.part
  if (!part || ['un', 'une'].includes(wordAt(tokens, at - 1))) return null
  const starts = beginnings(reading, at, part)
  for (const start of starts) {
    const whole = momentFrom(reading, start)
    if (whole && whole.time === undefined && hasParts(whole.moment)) {
      return { moment: { type: 'part', part, of: whole.moment }, to: whole.to }
    }
  }
  if (starts[0] === at + 1) return null
  for (const start of starts) {
    const bare = currentUnit(reading, start)
    if (bare) return { moment: { type: 'part', part, of: bare.moment }, to: bare.to }
  }
  return null
}
