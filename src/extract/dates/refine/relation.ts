import type { Found, Relation } from '../moment.ts'
import { isDay } from '../parse-moment.ts'
import { follows, lowerAt, wordAt } from '../reader.ts'
import { timeBefore } from '../time-of-day.ts'
import type { Token } from '../tokens.ts'

type Tokens = readonly Token[]

const ARTICLES = new Set(['le', 'la', "l'", 'les', 'ce', 'cet', 'cette', 'ces'])
const CONTRACTED = new Set(['du', 'au', 'de', "d'", 'en', 'a', 'aux', 'des'])

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
  return ['annee', 'annees', 'an', 'ans'].includes(wordAt(tokens, from - 1)) ? from - 1 : from
}

/** Takes the article, the beginning of a range and the time of day into the expression; reads the relation. */
export function withLeft(tokens: Tokens, found: Found): Found {
  const noun = nounBefore(tokens, found)
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
    const night = wordAt(tokens, from - 2) === 'nuit' ? from - 2 : from - 1
    return { ...found, from: skipBack(tokens, night) }
  }
  const relation = relationBefore(tokens, from)
  return {
    ...found,
    from,
    ...(relation ? { relation } : {}),
    ...(late ? { time: late.time } : {}),
  }
}
