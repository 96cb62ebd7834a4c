import lexicon from '../../../../data/lexicons/dates-context.json' with { type: 'json' }
import { fold } from '../../../text/fold.ts'
import type { Found, Moment, Relation } from '../moment.ts'
import { isDay } from '../parse-moment.ts'
import { isPointed } from '../parsers/day-month.ts'
import { follows, lowerAt, wordAt } from '../reader.ts'
import { timeBefore } from '../time-of-day.ts'
import type { Token } from '../tokens.ts'
import { verbAt } from '../verb-at.ts'

type Tokens = readonly Token[]

const ARTICLES = new Set(['le', 'la', "l'", 'les', 'ce', 'cet', 'cette', 'ces'])
const CONTRACTED = new Set(['du', 'au', 'de', "d'", 'en', 'a', 'aux', 'des'])

const YEAR_NOUNS = new Set(['annee', 'annees', 'an', 'ans', 'exercice', 'saison'])

const RELATIONS: readonly (readonly [Relation, ...string[]])[] = [
  ['since', 'depuis'],
  ['from', 'a', 'partir'],
  ['from', 'a', 'compter'],
  ['until', "jusqu'"],
  ['by', "d'", 'ici'],
  ['by', 'au', 'plus', 'tard'],
  ['before', 'avant'],
  ['after', 'apres'],
]

function relationBefore(tokens: Tokens, at: number): Relation | undefined {
  if (lowerAt(tokens, at - 1) === 'dès') return 'from'
  const ends = CONTRACTED.has(wordAt(tokens, at - 1)) ? [at, at - 1] : [at]
  for (const end of ends) {
    for (const [relation, ...words] of RELATIONS) {
      if (follows(tokens, end - words.length, ...words)) return relation
    }
  }
  return undefined
}

/** « la », « dans la » before « nuit de lundi à mardi ». */
const skipBack = (tokens: Tokens, at: number): number =>
  wordAt(tokens, at) === 'nuit' && wordAt(tokens, at - 1) === 'la' ? at - 1 : at

/** « mois de » before a month, « année » before a year. */
function nounBefore(tokens: Tokens, { moment, from }: Found): number {
  const first = moment.type === 'range' ? moment.from : moment
  if (first.type !== 'calendar' || first.day !== undefined || first.weekday !== undefined) return from
  if (first.month !== undefined) {
    return follows(tokens, from - 2, 'mois', 'de') || follows(tokens, from - 2, 'mois', "d'")
      ? from - 2
      : from
  }
  return YEAR_NOUNS.has(wordAt(tokens, from - 1)) ? from - 1 : from
}

/** « la semaine » before « du 3 au 9 janvier », « week-end » before « des 15 et 16 janvier »; the index itself else. */
function stretchBefore(tokens: Tokens, from: number): number {
  const of = wordAt(tokens, from - 1)
  const unit = tokens[from - 2]?.entry.unit
  if ((of !== 'du' && of !== 'des') || (unit !== 'week' && unit !== 'weekend')) return from
  return ARTICLES.has(wordAt(tokens, from - 3)) ? from - 3 : from - 2
}

const SCHEDULED = new Set(lexicon.scheduled.map(fold))

/** « prévue le 12 », « reporté au 15 », « aura lieu le 20 »: a day, though no month is told. */
function isScheduled(tokens: Tokens, from: number): boolean {
  const before = wordAt(tokens, wordAt(tokens, from - 1) === 'au' ? from - 2 : from - 1)
  return before === 'lieu' || SCHEDULED.has(before.replace(/(?<=[eut])(?:es?|s)$/, ''))
}

/** « on la refera le 22 ». */
function isFuture(tokens: Tokens, from: number): boolean {
  const verb = verbAt(tokens, from - 1)
  return verb?.tense === 'future' && !verb.bare
}

const SATURDAY = 6

/** « le week-end des 15 et 16 »: its Saturday and Sunday, so that no month need be told. */
function weekendOf({ moment, bare }: Found): Moment | null {
  if (!bare || moment.type !== 'range' || moment.from.type !== 'calendar' || moment.to.type !== 'calendar')
    return null
  const [first, last] = [moment.from.day ?? 0, moment.to.day ?? 0]
  if (last !== first + 1 && last !== 1) return null
  const from = { ...moment.from, weekday: SATURDAY }
  return { ...moment, from, to: { ...moment.to, weekday: SATURDAY + 1 } }
}

/** Takes the article, the beginning of a range and the time of day into the expression; reads the relation. */
export function withLeft(tokens: Tokens, found: Found): Found {
  const noun = nounBefore(tokens, found)
  const stretch = found.moment.type === 'range' ? stretchBefore(tokens, noun) : noun
  if (stretch < noun) {
    const isWeekend = tokens[noun - 2]?.entry.unit === 'weekend'
    const weekend = isWeekend ? weekendOf(found) : null
    const sure = weekend !== null || !isWeekend
    return { ...found, moment: weekend ?? found.moment, from: stretch, sure }
  }
  let from = noun
  const early = found.time === undefined && isDay(found.moment) ? timeBefore(tokens, from) : null
  if (early) from = early.from
  else if (ARTICLES.has(wordAt(tokens, from - 1))) from -= 1
  const late =
    from < noun && found.time === undefined && isDay(found.moment) ? timeBefore(tokens, from) : early
  if (late) from = late.from
  const before = wordAt(tokens, from - 1)
  const ranged = found.moment.type === 'range'
  if (ranged && (before === 'entre' || before === 'du' || before === 'de')) {
    const isNight = wordAt(tokens, from - 2) === 'nuit'
    const night = isNight ? from - 2 : from - 1
    // « dans la nuit du 14 au 15 »
    return { ...found, from: skipBack(tokens, night), ...(isNight && found.bare ? { sure: true } : {}) }
  }
  const relation = relationBefore(tokens, from)
  return {
    ...found,
    from,
    ...(found.bare && (isScheduled(tokens, from) || isPointed(tokens, from) || isFuture(tokens, from))
      ? { sure: true }
      : {}),
    ...(relation ? { relation } : {}),
    ...(late ? { time: late.time } : {}),
  }
}
