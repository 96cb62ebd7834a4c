import type { Moment } from '../moment.ts'
import type { Parser, Reading } from '../parser.ts'
import { isGlued, skipOf } from '../reader.ts'

/** « deuxième », « 1er », « dernière »; −1 is the last. */
function ordinalAt({ tokens }: Reading, at: number): { value: number; to: number } | null {
  const token = tokens[at]
  if (token?.entry.ordinal !== undefined) return { value: token.entry.ordinal, to: at + 1 }
  const suffix = tokens[at + 1]
  const written =
    suffix?.kind === 'word' && ['e', 'er', 're', 'eme'].includes(suffix.word) && isGlued(tokens, at + 1)
  return token?.kind === 'number' && written && token.value <= 53 ? { value: token.value, to: at + 2 } : null
}

const isMonth = (moment: Moment): boolean =>
  (moment.type === 'calendar' && moment.month !== undefined && moment.day === undefined) ||
  (moment.type === 'deictic' && moment.unit === 'month')

/** « le deuxième dimanche de mars », « la première quinzaine de janvier », « la dernière semaine d'avril ». */
export const ordinal: Parser = (reading, at) => {
  const { tokens } = reading
  const nth = ordinalAt(reading, at)
  if (!nth) return null
  const token = tokens[nth.to]
  const weekday = token?.entry.weekday
  const unit = token?.entry.unit
  if (weekday === undefined && unit !== 'fortnight' && unit !== 'week') return null
  const of = skipOf(tokens, nth.to + 1)
  const month = of > nth.to + 1 ? (reading.moment(of) ?? reading.moment(of - 1)) : null
  if (!month || !isMonth(month.moment)) return null
  if (weekday !== undefined) {
    return { moment: { type: 'nth-weekday', nth: nth.value, weekday, of: month.moment }, to: month.to }
  }
  const part = unit === 'week' ? 'week' : 'fortnight'
  return { moment: { type: 'nth-part', nth: nth.value, unit: part, of: month.moment }, to: month.to }
}
