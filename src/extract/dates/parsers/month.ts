import { shortYearAt } from '../numbers.ts'
import type { Parser } from '../parser.ts'
import { isGlued, isMark, wordAt } from '../reader.ts'
import type { Token } from '../tokens.ts'
import { aimAt } from './aim.ts'
import { yearAfter } from './day-month.ts'

/** After these a capitalised month is still a month: titles and machine translations write it so. */
const LEADS = new Set(['en', 'de', "d'", 'fin', 'debut', 'mi', 'courant', 'depuis', 'des', 'avant', 'mois'])

/** « sur Mars », « Avril Haines », « M. Juillet », « poisson d'avril »: names, not months. */
function isName(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  const before = tokens[at - 1]
  if (before?.word === "d'" && wordAt(tokens, at - 2).startsWith('poisson')) return true
  if (isMark(tokens, at - 1, '-') && isGlued(tokens, at) && isGlued(tokens, at - 1)) {
    return token?.capital === true
  }
  if (!token?.capital) return false
  const next = tokens[at + 1]
  if (next?.kind === 'word' && next.capital) return true
  // « la Belle de Mai »
  const owner = tokens[at - 2]
  const owned = before?.word === 'de' && owner?.kind === 'word' && owner.sentence === token.sentence
  if (owned && owner.capital && tokens[at - 3]?.sentence === token.sentence) return true
  return before === undefined || before.sentence !== token.sentence
    ? next?.word !== ',' && next?.kind !== undefined
    : !LEADS.has(before.word)
}

/** Small words that end like plurals. */
const NO_PLURAL = new Set(
  'apres alors chez dans depuis dans des hors les lors mais moins pas plus puis sans sous tres vers'.split(
    ' ',
  ),
)

/** « vendus en décembre 98 appareils »: how many, and no year. */
const counts = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at]
  return next?.kind === 'word' && !next.capital && /[^s]s$|x$/.test(next.word) && !NO_PLURAL.has(next.word)
}

/** « janvier », « janvier 2022 », « mai 68 », « décembre dernier », « mars de l'an prochain », « janv. 2022 ». */
export const month: Parser = (reading, at) => {
  const { tokens } = reading
  const entry = tokens[at]?.entry
  const month = entry?.month ?? entry?.monthShort
  if (month === undefined) return null
  const point = entry?.month === undefined && isMark(tokens, at + 1, '.') ? 2 : 1
  const { year, yearOf, to } = yearAfter(reading, at + point)
  if (year !== undefined) return { moment: { type: 'calendar', month, year }, to }
  if (yearOf) return { moment: { type: 'calendar', month, yearOf }, to }
  if (entry?.month === undefined) return null
  const short = shortYearAt(tokens, at + 1)
  if (short && !counts(tokens, short.to))
    return { moment: { type: 'calendar', month, year: short.value }, to: short.to }
  if (!reading.loose && isName(tokens, at)) return null
  const aim = aimAt(tokens, at + 1)
  if (aim) return { moment: { type: 'calendar', month, aim: aim.aim }, to: aim.to }
  return { moment: { type: 'calendar', month }, to: at + 1 }
}
