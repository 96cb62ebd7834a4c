import type { Moment } from '../moment.ts'
import { yearAt } from '../numbers.ts'
import type { Parser, Reading } from '../parser.ts'
import { isGlued, skipOf, wordAt } from '../reader.ts'
import { aimAt } from './aim.ts'

/** The ordinal before a unit: « premier », « 1er », « 3e ». The index where it begins. */
export function ordinalBefore({ tokens }: Reading, at: number): { value: number; from: number } | null {
  const word = tokens[at - 1]
  if (word?.entry.ordinal !== undefined) return { value: word.entry.ordinal, from: at - 1 }
  const suffix = word?.kind === 'word' && ['e', 'er', 're', 'eme', 'nd', 'nde'].includes(word.word)
  const number = tokens[at - 2]
  return suffix && isGlued(tokens, at - 1) && number?.kind === 'number'
    ? { value: number.value, from: at - 2 }
    : null
}

function yearOf(reading: Reading, at: number): { year?: Moment; to: number } {
  const { tokens } = reading
  const of = skipOf(tokens, at)
  const stated = yearAt(tokens, of)
  if (stated) return { year: { type: 'calendar', year: stated.value }, to: stated.to }
  const other = of > at ? (reading.moment(of) ?? reading.moment(of - 1)) : null
  const isYear = other?.moment.type === 'deictic' && other.moment.unit === 'year'
  return other && isYear ? { year: other.moment, to: other.to } : { to: at }
}

/** « premier trimestre 2022 », « second semestre », « T3 2022 », « quatrième trimestre de l'an dernier ». */
export const fraction: Parser = (reading, at) => {
  const { tokens } = reading
  const unit = tokens[at]?.entry.unit
  const short = ['t', 's'].includes(wordAt(tokens, at)) && tokens[at]?.capital && isGlued(tokens, at + 1)
  if (unit !== 'quarter' && unit !== 'semester' && !short) return null
  const parts = unit === 'quarter' || wordAt(tokens, at) === 't' ? 4 : 2
  const ordinal = short ? { value: tokens[at + 1]?.value ?? 0, from: at } : ordinalBefore(reading, at)
  if (!ordinal) return null
  const index = ordinal.value === -1 ? parts : ordinal.value
  const lead = short ? at + 2 : at + 1
  const { year, to } = yearOf(reading, lead)
  if (!(index >= 1 && index <= parts) || (short && !year)) return null
  const aim = year ? null : aimAt(tokens, lead)
  return {
    moment: { type: 'fraction', parts, index, ...(year ? { year } : {}), ...(aim ? { aim: aim.aim } : {}) },
    from: ordinal.from,
    to: aim?.to ?? to,
  }
}
