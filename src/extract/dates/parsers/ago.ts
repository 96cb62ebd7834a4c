import type { Moment, ShiftUnit } from '../moment.ts'
import { numberAt } from '../numbers.ts'
import type { Parsed, Parser, Reading } from '../parser.ts'
import { follows, skipPhrase, skipWords, wordAt } from '../reader.ts'
import type { Token } from '../tokens.ts'

type Tokens = readonly Token[]

interface Amount {
  readonly unit: ShiftUnit
  readonly amount: number
  readonly about: boolean
  readonly exact: boolean
  readonly to: number
}

/** Words before a number that leave it as it is or make it rough: « près de », « plus d' », « tout juste ». */
const BEFORE_NUMBER = new Set(
  "tout juste exactement deja a peine bientot pres de d' plus moins environ presque quasiment".split(' '),
)
const EXACT = new Set(['tout', 'juste', 'exactement', 'deja'])

function counted(tokens: Tokens, at: number): { value: number; about: boolean; to: number } | null {
  const approximate = tokens[at + 1]?.entry.about
  if (wordAt(tokens, at) === 'une' && approximate !== undefined) {
    const of = wordAt(tokens, at + 2)
    return of === 'de' || of === "d'" ? { value: approximate, about: true, to: at + 3 } : null
  }
  const read = numberAt(tokens, at)
  return read ? { value: read.value, about: false, to: read.to } : null
}

/** Hours count as days where they are whole ones: « 48 heures ». */
function inUnit(value: number, unit: string | undefined): { amount: number; unit: ShiftUnit } | null {
  if (unit === 'hour') return value >= 24 && value % 24 === 0 ? { amount: value / 24, unit: 'day' } : null
  if (unit === 'decade') return { amount: value * 10, unit: 'year' }
  if (unit === 'century') return { amount: value * 100, unit: 'year' }
  return unit === 'day' || unit === 'week' || unit === 'month' || unit === 'year'
    ? { amount: value, unit }
    : null
}

/** « trois semaines », « une dizaine de jours », « un an et demi », « deux ans jour pour jour ». */
function amountAt(tokens: Tokens, at: number): Amount | null {
  let about = follows(tokens, at, 'un', 'peu')
  let lead = about ? at + 2 : at
  while (lead < at + 4 && BEFORE_NUMBER.has(wordAt(tokens, lead)) && !counted(tokens, lead)) {
    about ||= !EXACT.has(wordAt(tokens, lead))
    lead += 1
  }
  const count = counted(tokens, lead)
  if (!count) return null
  const measured = inUnit(count.value, tokens[count.to]?.entry.unit)
  if (!measured) return null
  let to = count.to + 1
  const half = follows(tokens, to, 'et', 'demi') || follows(tokens, to, 'et', 'demie')
  if (half) to += 2
  // « un an et demi » is eighteen months; half a month more or less stays within the count.
  const inMonths = half && measured.unit === 'year'
  const exact = follows(tokens, to, 'jour', 'pour', 'jour')
  return {
    unit: inMonths ? 'month' : measured.unit,
    amount: inMonths ? measured.amount * 12 + 6 : measured.amount,
    about: about || count.about || half,
    exact,
    to: exact ? to + 3 : to,
  }
}

/** A count of weeks, and one month, is meant to the day; more months, and years, only roughly. */
const isExact = ({ exact, unit, amount }: Amount): boolean =>
  exact || unit === 'week' || (unit === 'month' && amount === 1)

const shift = (amount: Amount, sign: 1 | -1, from: 'published' | 'narrative'): Moment => ({
  type: 'shift',
  unit: amount.unit,
  amount: sign * amount.amount,
  from,
  about: amount.about,
  exact: isExact(amount),
})

/** « il y a trois semaines », « voici deux ans ». */
export const ago: Parser = ({ tokens }, at) => {
  const there = follows(tokens, at, 'il', 'y', 'a')
  const here = wordAt(tokens, at) === 'voici' || wordAt(tokens, at) === 'voila'
  if (!there && !here) return null
  const amount = amountAt(tokens, there ? at + 3 : at + 1)
  if (!amount) return null
  const since = skipPhrase(tokens, amount.to, [
    ['de', 'cela'],
    ['de', 'ca'],
  ])
  const other = since === amount.to && ['de', "d'", 'entre'].includes(wordAt(tokens, since))
  return other ? null : { moment: shift(amount, -1, 'published'), to: since }
}

const DAYS: Readonly<Record<string, number>> = { day: 1, week: 7, month: 30, year: 365 }
const COMING = new Set(['prochain', 'prochains', 'prochaines', 'prochaine'])
/** « dans les dix jours suivant la notification », « dans les trente mois qui ont suivi »: not from publication. */
const COUNTED_ELSEWHERE = new Set(
  'apres ayant derniers ecoules precedant precedents qui suivant suivants suivantes'.split(' '),
)
const AHEAD = [
  ['dans'],
  ['dans', 'les'],
  ['dans', 'un', 'delai', 'de'],
  ["d'", 'ici'],
  ["d'", 'ici', 'a'],
  ['sous'],
  ['sous', 'les'],
]

/** « dans trois jours » is a day; « dans les dix jours », « sous 48 heures », « d'ici deux semaines » a time limit. */
export const ahead: Parser = ({ tokens }, at) => {
  const lead = skipPhrase(tokens, at, AHEAD)
  if (lead === at) return null
  const first = skipWords(tokens, lead, COMING, 1)
  const count = counted(tokens, first)
  const coming = count ? skipWords(tokens, count.to, COMING, 1) : first
  const unit = tokens[coming]?.entry.unit
  const limit = lead > at + 1 || wordAt(tokens, at) === 'sous'
  if (count && limit) {
    const days =
      unit === 'hour' ? Math.ceil(count.value / 24) : count.value * (DAYS[unit ?? ''] ?? Number.NaN)
    const tail = skipPhrase(tokens, coming + 1, [
      ['a', 'venir'],
      ['qui', 'viennent'],
    ])
    return Number.isNaN(days) || COUNTED_ELSEWHERE.has(wordAt(tokens, tail))
      ? null
      : { moment: { type: 'within', days }, to: tail }
  }
  if (wordAt(tokens, at) !== 'dans' || limit) return null
  const amount = amountAt(tokens, lead)
  const other = amount && ['de', "d'", 'suivant', 'suivants'].includes(wordAt(tokens, amount.to))
  return amount && !other ? { moment: shift(amount, 1, 'published'), to: amount.to } : null
}

const ARTICLES = new Set(['le', 'la', "l'", 'les'])

const LATER: readonly (readonly [1 | -1, boolean, ...string[]])[] = [
  [1, false, 'plus', 'tard'],
  [-1, false, 'plus', 'tot'],
  [-1, false, 'auparavant'],
  [1, true, 'apres'],
  [-1, true, 'avant'],
]

/** « deux jours après Noël », « une semaine avant le 3 mai »: days from the day named. */
function besideDay(reading: Reading, at: number, { unit, amount }: Amount, sign: 1 | -1): Parsed | null {
  if (unit !== 'day' && unit !== 'week') return null
  const other = reading.moment(skipWords(reading.tokens, at, ARTICLES, 1))
  const isDay =
    other?.moment.type === 'holiday' || (other?.moment.type === 'calendar' && other.moment.day !== undefined)
  const days = sign * amount * (DAYS[unit] ?? 1)
  return other && isDay ? { moment: { type: 'beside', days, of: other.moment }, to: other.to } : null
}

/** « deux jours plus tard », « trois mois auparavant », « un an après »: from the day just told. */
export const later: Parser = (reading, at) => {
  const { tokens } = reading
  const amount = amountAt(tokens, at)
  if (!amount || wordAt(tokens, at - 1) === 'les' || wordAt(tokens, at - 1) === 'des') return null
  for (const [sign, alone, ...words] of LATER) {
    if (!follows(tokens, amount.to, ...words)) continue
    const to = amount.to + words.length
    // « six semaines plus tôt que prévu »
    if (/^qu[e']$/.test(wordAt(tokens, to))) return null
    const next = tokens[to]
    const free = next === undefined || (next.kind !== 'word' && next.kind !== 'number')
    if (!alone || free) return { moment: shift(amount, sign, 'narrative'), to }
    return besideDay(reading, to, amount, sign)
  }
  return null
}
