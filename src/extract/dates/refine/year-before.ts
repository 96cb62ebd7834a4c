import type { Found, Moment } from '../moment.ts'
import { isMark, wordAt } from '../reader.ts'
import type { Token } from '../tokens.ts'

/** « l'an dernier », « l'année suivante », « deux ans plus tard ». */
const isOtherYear = ({ moment, relation }: Found): boolean =>
  relation === undefined && (moment.type === 'deictic' || moment.type === 'shift') && moment.unit === 'year'

const isYearless = (moment: Moment): boolean =>
  moment.type === 'calendar' &&
  moment.day !== undefined &&
  moment.month !== undefined &&
  moment.year === undefined &&
  moment.yearOf === undefined &&
  moment.aim === undefined

/** « L'année dernière, le 14 novembre »: one day, of that year. */
export function withYearsBefore(tokens: readonly Token[], founds: readonly Found[]): readonly Found[] {
  if (!founds.some(isOtherYear)) return founds
  const joined: Found[] = []
  for (const found of founds) {
    const year = joined.at(-1)
    const beside =
      year !== undefined &&
      found.from - year.to === 1 &&
      isMark(tokens, year.to, ',') &&
      wordAt(tokens, found.from) === 'le'
    if (beside && isOtherYear(year) && found.relation === undefined && isYearless(found.moment)) {
      joined[joined.length - 1] = { ...found, from: year.from, moment: ofYear(found.moment, year.moment) }
    } else joined.push(found)
  }
  return joined
}

const ofYear = (moment: Moment, yearOf: Moment): Moment =>
  moment.type === 'calendar' ? { ...moment, yearOf } : moment
