import { yearAt } from '../numbers.ts'
import type { Parser } from '../parser.ts'
import { follows, skipPhrase, wordAt } from '../reader.ts'
import { aimAt } from './aim.ts'
import { isNamed } from './guards.ts'

/** « sapin de Noël », « îles de Pâques »: only after these does « de Noël » mean the day. */
const DAYS_OF = new Set(
  'jour jours fete fetes veille lendemain soir nuit matin periode approche apres-midi'.split(' '),
)

const YEAR_LEADS = [['de'], ["d'"], ['de', "l'", 'annee'], ['de', "l'", 'an']]

/** « Noël », « lundi de Pâques 2022 », « l'Ascension », « la Toussaint prochaine ». */
export const holiday: Parser = (reading, at) => {
  const { tokens } = reading
  const names = tokens[at]?.entry.holidays
  const name = names?.find(({ words }) => follows(tokens, at, ...words))
  if (!name) return null
  const to = at + name.words.length
  const written = tokens.slice(at, to).some((token) => token.capital)
  if (name.capital && !written && !reading.loose) return null
  const of =
    ['de', "d'"].includes(wordAt(tokens, at - 1)) ||
    follows(tokens, at - 2, 'de', 'la') ||
    follows(tokens, at - 2, 'de', "l'")
  const owner = wordAt(
    tokens,
    wordAt(tokens, at - 1) === 'de' || wordAt(tokens, at - 1) === "d'" ? at - 2 : at - 3,
  )
  if (of && !DAYS_OF.has(owner) && !reading.loose) return null
  const stated = yearAt(tokens, skipPhrase(tokens, to, YEAR_LEADS))
  if (stated) return { moment: { type: 'holiday', rule: name.rule, year: stated.value }, to: stated.to }
  if (isNamed(tokens, to)) return null
  const before = tokens[at - 1]
  if (
    before?.capital &&
    before.kind === 'word' &&
    before.sentence === tokens[at]?.sentence &&
    !before.word.endsWith("'")
  ) {
    if (tokens[at - 2] !== undefined && tokens[at - 2]?.sentence === before.sentence) return null
  }
  const aim = aimAt(tokens, to)
  return { moment: { type: 'holiday', rule: name.rule, ...(aim ? { aim: aim.aim } : {}) }, to: aim?.to ?? to }
}
