import type { HolidayRule } from '../lexicon.ts'
import type { Moment } from '../moment.ts'
import type { Parsed, Parser } from '../parser.ts'
import { follows, wordAt } from '../reader.ts'
import type { Token } from '../tokens.ts'
import { aimAt } from './aim.ts'
import { yearAfter } from './day-month.ts'
import { isNamed } from './guards.ts'

type Holiday = Extract<Moment, { type: 'holiday' }>

/** « sapin de Noël », « îles de Pâques »: only after these does « de Noël » mean the day. */
const DAYS_OF = new Set(
  'jour jours fete fetes veille lendemain soir nuit matin periode approche apres-midi lors occasion pont week-end weekend'.split(
    ' ',
  ),
)

/** The days around Easter Sunday, by the holiday that gives a long weekend its name. */
const LONG_WEEKENDS: Readonly<Record<number, readonly [number, number]>> = {
  0: [-1, 1],
  1: [-1, 1],
  39: [39, 42],
  49: [48, 50],
  50: [48, 50],
}

interface Stretch {
  readonly from: number
  readonly of: (year: Omit<Holiday, 'type' | 'rule'>) => Moment
}

/** « le week-end de Pâques », « le pont de l'Ascension »: from Saturday to Monday, from Thursday to Sunday. */
function stretchBefore(tokens: readonly Token[], at: number, rule: HolidayRule): Stretch | null {
  const owner = wordAt(tokens, at - 1) === 'de' ? at - 2 : at - 3
  const noun = wordAt(tokens, owner)
  const days = 'easter' in rule ? LONG_WEEKENDS[rule.easter] : undefined
  if (!days || (noun !== 'pont' && tokens[owner]?.entry.unit !== 'weekend')) return null
  const [first, last] = days
  return {
    from: owner,
    of: (year) => ({
      type: 'range',
      from: { type: 'holiday', rule: { easter: first }, ...year },
      to: { type: 'holiday', rule: { easter: last }, ...year },
      about: false,
    }),
  }
}

/** « Noël », « lundi de Pâques 2022 », « l'Ascension », « la Toussaint prochaine ». */
export const holiday: Parser = (reading, at) => {
  const { tokens } = reading
  const names = tokens[at]?.entry.holidays
  const name = names?.find(({ words }) => follows(tokens, at, ...words))
  if (!name) return null
  const to = at + name.words.length
  // « le père Noël »
  if (/^(?:pere|mere|papa)s?$/.test(wordAt(tokens, at - 1))) return null
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
  const { year, yearOf, to: after } = yearAfter(reading, to)
  const stretch = stretchBefore(tokens, at, name.rule)
  const made = (of: Omit<Holiday, 'type' | 'rule'>, end: number): Parsed =>
    stretch
      ? { moment: stretch.of(of), from: stretch.from, to: end }
      : { moment: { type: 'holiday', rule: name.rule, ...of }, to: end }
  if (year !== undefined) return made({ year }, after)
  if (yearOf) return made({ yearOf }, after)
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
  return made(aim ? { aim: aim.aim } : {}, aim?.to ?? to)
}
