import { shortYearAt, yearAt } from '../numbers.ts'
import type { Parser } from '../parser.ts'
import { follows, isGlued, isMark, skipPhrase, wordAt } from '../reader.ts'
import { aimAt, isDemonstrative } from './aim.ts'

/** « à l'automne », « avant l'été », « d'ici le printemps »: one that comes or went, not every year's. */
const LEADS: readonly (readonly string[])[] = [
  ['a', "l'"],
  ['des', "l'"],
  ['avant', "l'"],
  ['avant', 'le'],
  ['depuis', "l'"],
  ['depuis', 'le'],
  ['apres', "l'"],
  ['des', 'le'],
  ["d'", 'ici', "l'"],
  ["d'", 'ici', 'le'],
  ["d'", 'ici', 'a', "l'"],
  ['debut', "d'"],
  ['fin', "d'"],
  ['fin', 'de', "l'"],
  ['debut', 'de', "l'"],
  ['fin', 'du'],
  ['au'],
  ['a', 'la'],
]

/** « depuis la rentrée », « dès la rentrée ». */
const SCHOOL_LEADS: readonly (readonly string[])[] = [
  ['depuis', 'la'],
  ['des', 'la'],
  ['avant', 'la'],
  ['apres', 'la'],
]

/** « la rentrée littéraire » is no September's. */
const OTHER_RETURNS = new Set(
  'judiciaire litteraire parlementaire politique sociale solennelle theatrale'.split(' '),
)

const YEAR_LEADS = [['de'], ["d'"], ['de', "l'", 'annee']]

/** « l'été dernier », « cet hiver », « printemps 2022 », « l'hiver 2021-2022 », « à l'automne ». */
export const season: Parser = (reading, at) => {
  const { tokens } = reading
  const season = tokens[at]?.entry.season
  const toSchool = season === 'back-to-school'
  if (!season || (toSchool && !['a', 'la'].includes(wordAt(tokens, at - 1)))) return null
  const stated =
    yearAt(tokens, skipPhrase(tokens, at + 1, YEAR_LEADS)) ?? (toSchool ? null : shortYearAt(tokens, at + 1))
  if (stated) {
    const joined =
      (isMark(tokens, stated.to, '-') || isMark(tokens, stated.to, '/')) && isGlued(tokens, stated.to)
    const second = joined ? tokens[stated.to + 1] : undefined
    const to = second?.kind === 'number' ? stated.to + 2 : stated.to
    return { moment: { type: 'season', season, year: stated.value }, to }
  }
  const aim = aimAt(tokens, at + 1)
  const article = ["l'", 'le', 'la', "d'", 'au', 'du'].includes(wordAt(tokens, at - 1))
  if (aim && (article || reading.loose))
    return { moment: { type: 'season', season, aim: aim.aim }, to: aim.to }
  if (isDemonstrative(tokens, at - 1)) return { moment: { type: 'season', season, aim: 'this' }, to: at + 1 }
  if (tokens[at]?.capital || tokens[at + 1]?.capital || wordAt(tokens, at + 1) === 'de') return null
  if (toSchool && OTHER_RETURNS.has(wordAt(tokens, at + 1))) return null
  const led = (toSchool ? [...LEADS, ...SCHOOL_LEADS] : LEADS).some((lead) =>
    follows(tokens, at - lead.length, ...lead),
  )
  // « en hiver » tells a habit in a text, a time in a query.
  const inQuery = reading.loose && (wordAt(tokens, at - 1) === 'en' || toSchool)
  return led || inQuery ? { moment: { type: 'season', season }, to: at + 1 } : null
}
