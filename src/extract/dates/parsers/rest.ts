import type { Parser } from '../parser.ts'
import { skipPhrase, wordAt } from '../reader.ts'

const LEADS = [
  ['en'],
  ['dans', 'la'],
  ['dans', 'le'],
  ['dans', "l'"],
  ['cette'],
  ['ce'],
  ['au', 'mois', 'de'],
]

const UNITS: Readonly<Record<string, 'day' | 'week' | 'month' | 'year'>> = {
  journee: 'day',
  semaine: 'week',
  mois: 'month',
  annee: 'year',
}

/** « plus tard en janvier », « plus tôt cette semaine », « plus tard dans la journée ». */
export const rest: Parser = (reading, at) => {
  const { tokens } = reading
  const word = wordAt(tokens, at + 1)
  if (wordAt(tokens, at) !== 'plus' || (word !== 'tard' && word !== 'tot')) return null
  const lead = skipPhrase(tokens, at + 2, LEADS)
  if (lead === at + 2) return null
  const direction = word === 'tard' ? 1 : -1
  const other = reading.moment(lead)
  if (other && (other.moment.type === 'calendar' || other.moment.type === 'deictic')) {
    return { moment: { type: 'rest', direction, of: other.moment }, to: other.to }
  }
  const unit = UNITS[wordAt(tokens, lead)]
  if (unit === 'day') return { moment: { type: 'deictic', unit, offset: 0 }, to: lead + 1 }
  return unit
    ? { moment: { type: 'rest', direction, of: { type: 'deictic', unit, offset: 0 } }, to: lead + 1 }
    : null
}
