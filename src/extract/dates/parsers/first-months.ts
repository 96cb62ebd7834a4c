import type { Calendar, Moment } from '../moment.ts'
import { numberAt, yearAt } from '../numbers.ts'
import type { Parser, Reading } from '../parser.ts'
import { skipPhrase, wordAt } from '../reader.ts'

const YEAR_LEADS = [['de'], ['de', "l'", 'annee'], ['de', "l'", 'exercice']]

/** The year whose months are meant; without a word for it there is none. */
function ofYear(reading: Reading, at: number): { of: Pick<Calendar, 'year' | 'yearOf'>; to: number } | null {
  const { tokens } = reading
  const lead = skipPhrase(tokens, at, YEAR_LEADS)
  if (lead === at) return null
  const stated = yearAt(tokens, lead)
  if (stated) return { of: { year: stated.value }, to: stated.to }
  if (lead === at + 1) return null
  const aimed = reading.moment(lead - 1)
  return aimed?.moment.type === 'deictic'
    ? { of: { yearOf: aimed.moment }, to: aimed.to }
    : { of: {}, to: lead }
}

/** « les six premiers mois de 2017 », « les trois derniers mois de l'année dernière ». */
export const firstMonths: Parser = (reading, at) => {
  const { tokens } = reading
  const count = numberAt(tokens, at)
  const which = wordAt(tokens, count?.to ?? at)
  if (!count || count.value > 11 || (which !== 'premiers' && which !== 'derniers')) return null
  if (wordAt(tokens, count.to + 1) !== 'mois') return null
  const year = ofYear(reading, count.to + 2)
  if (!year) return null
  const [from, to] = which === 'premiers' ? [1, count.value] : [13 - count.value, 12]
  const moment: Moment = {
    type: 'range',
    from: { type: 'calendar', month: from },
    to: { type: 'calendar', month: to, ...year.of },
    about: true,
  }
  return { moment, to: year.to }
}
