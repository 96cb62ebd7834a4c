import type { Moment } from '../moment.ts'
import type { Parsed, Parser, Reading } from '../parser.ts'
import { isGlued, skipOf, wordAt } from '../reader.ts'

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

const PARTS = {
  fortnight: 'fortnight',
  'ten-days': 'ten-days',
  week: 'week',
  weekend: 'weekend',
  day: 'day',
} as const

/** « du mois » alone, in a query: in a text it tells a habit as often. */
const currentMonth = ({ tokens, loose }: Reading, at: number): Parsed | null =>
  loose && wordAt(tokens, at) === 'mois' && tokens[at + 1] === undefined
    ? { moment: { type: 'deictic', unit: 'month', offset: 0 }, to: at + 1 }
    : null

/** « le deuxième dimanche de mars », « la première quinzaine de janvier », « la première décade de mai », « le dernier week-end d'avril ». */
export const ordinal: Parser = (reading, at) => {
  const { tokens } = reading
  const nth = ordinalAt(reading, at)
  if (!nth) return null
  const token = tokens[nth.to]
  const weekday = token?.entry.weekday
  const unit = token?.entry.unit
  const part = unit !== undefined && unit in PARTS ? PARTS[unit as keyof typeof PARTS] : undefined
  if (weekday === undefined && part === undefined) return null
  const of = skipOf(tokens, nth.to + 1)
  const month =
    of > nth.to + 1 ? (reading.moment(of) ?? reading.moment(of - 1) ?? currentMonth(reading, of)) : null
  if (!month || !isMonth(month.moment)) return null
  if (weekday !== undefined) {
    return { moment: { type: 'nth-weekday', nth: nth.value, weekday, of: month.moment }, to: month.to }
  }
  return part === undefined
    ? null
    : { moment: { type: 'nth-part', nth: nth.value, unit: part, of: month.moment }, to: month.to }
}
