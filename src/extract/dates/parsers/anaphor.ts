import type { Parser } from '../parser.ts'
import { follows, skipOf, wordAt } from '../reader.ts'

/**
 * « la veille », « le lendemain » count from the day just told, « la veille de Noël » from the day named.
 * « la veille du sommet » names a day that only the summit's date can tell: nothing.
 */
export const anaphor: Parser = (reading, at) => {
  const { tokens } = reading
  const days = tokens[at]?.entry.anaphor
  const article = wordAt(tokens, at - 1)
  if (days === undefined || !['la', 'le', "l'", 'au', 'des', 'du'].includes(article)) return null
  const of = skipOf(tokens, at + 1)
  if (of > at + 1) {
    const other = reading.moment(of)
    const dated =
      other && (other.moment.type === 'holiday' || (other.moment.type === 'calendar' && other.moment.day))
    return dated ? { moment: { type: 'beside', days, of: other.moment }, to: other.to } : null
  }
  if (article === 'du' && wordAt(tokens, at) === 'lendemain') return null
  const evening = follows(tokens, at + 1, 'au', 'soir') || follows(tokens, at + 1, 'au', 'matin')
  return {
    moment: { type: 'shift', unit: 'day', amount: days, from: 'narrative', about: false, exact: false },
    to: evening ? at + 3 : at + 1,
  }
}
