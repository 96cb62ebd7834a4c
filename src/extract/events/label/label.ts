import { lowerAt } from '../../dates/reader.ts'
import type { NounHit } from '../nouns.ts'
import { insideName, placedAt } from '../placed.ts'
import { behindDate, type Scene } from '../scene.ts'
import type { VerbHit } from '../verbs.ts'
import { DANGLING, PREPOSITIONS } from './label-marks.ts'

/** Words of the article, `to` exclusive. */
export interface Stretch {
  readonly from: number
  readonly to: number
}

const BEFORE = new Set(
  'premier première deuxième second seconde troisième quatrième dernier dernière nouveau nouvelle nouvel nouveaux nouvelles prochain prochaine prochains prochaines premières premiers vaste grand grande éventuelle éventuel possible brève courte double triple future futur grandes grands simple violente violent importante important spéciale extraordinaire'.split(
    ' ',
  ),
)
const CLASSIFIERS = new Set(
  'cycle série tour session volet round phase journée tenue poursuite jour reprise tentative opération'.split(
    ' ',
  ),
)
const STOPS = new Set(
  "a ont est sont avait avaient était étaient eut fut qui que qu' dont où , ; : . ( ) « » \" “ ” — – - à au en dans lors après avant pendant depuis alors afin pour par selon mais car ou comme devant près se s' ne n' ! ? …".split(
    ' ',
  ),
)
const LONGEST = 14
const ARTICLES = new Set(['le', 'la', "l'", 'les'])

const AFTER_NAME = new Set(['de', 'du', 'des', "d'", 'et', 'avec', 'entre', 'sur', '-', 'contre'])

/** A plain word behind a name (« le marathon de Lille attire ») is a verb more often than not. */
function endsName(scene: Scene, at: number): boolean {
  const word = scene.words[at]
  if (word?.kind !== 'word' || word.capital || AFTER_NAME.has(word.lower)) return false
  const name =
    scene.words[at - 1]?.capital === true && (scene.mentionAt(at - 1) !== null || insideName(scene, at - 1))
  return name
}

const FINITE = /^(?:sera|seront|serait|seraient|aura|auront|fait|font|va|vont|lui|leur|y)$/u
const OBJECTS = new Set(['le', 'la', "l'", 'les', 'un', 'une', 'son', 'sa', 'ses', 'ce', 'cet', 'cette'])

/** Behind a date: « réclame depuis mardi l'arrêt ». */
const objectAt = (scene: Scene, from: number): number =>
  behindDate(scene, lowerAt(scene.words, from) === 'depuis' ? from + 1 : from)

/** « la victoire compense un peu la déception »: what an article follows is no adjective. */
const isVerbal = (scene: Scene, at: number): boolean =>
  OBJECTS.has(lowerAt(scene.words, objectAt(scene, at + 1))) &&
  /(?:e|ent)$/u.test(lowerAt(scene.words, at)) &&
  !AFTER_NAME.has(lowerAt(scene.words, at)) &&
  !PREPOSITIONS.has(lowerAt(scene.words, at)) &&
  !scene.words[at]?.capital

/** « avec », « entre », « sur », « dans le cadre de » go on with the noun's phrase. */
function goesOn(scene: Scene, at: number, open: boolean): boolean {
  const word = scene.words[at]
  if (insideName(scene, at)) return true
  if (
    !word ||
    scene.verb(at) ||
    FINITE.test(word.lower) ||
    isVerbal(scene, at) ||
    endsName(scene, at) ||
    scene.inDate(at) ||
    word.sentence !== scene.words[at - 1]?.sentence
  )
    return false
  if (word.lower === 'dans')
    return lowerAt(scene.words, at + 1) === 'le' && lowerAt(scene.words, at + 2) === 'cadre'
  const after = lowerAt(scene.words, at + 1)
  if (word.lower === 'et') return open || ['de', 'des', 'du', "d'", 'avec'].includes(after)
  if (word.lower === 'en' && /^[12]\d{3}$/u.test(after)) return true
  if (word.lower === 'en' || word.lower === 'au' || word.lower === 'à') return false
  return !STOPS.has(word.lower)
}

/** « proposition de loi portant », where a date stood behind it. */
const LEADING_ON = /^(?:portant|visant|concernant|impliquant|opposant|interdisant|consistant)$/u
const NEEDING_TO =
  /^(?:inférieur|supérieur|semblable|similaire|destiné|consacré|relati|lié|dû|prêt|proche)(?:f|ve|e)?s?$/u
const TO = new Set(['à', 'au', 'aux'])

/** Where a phrase ends without words that lead to nothing. */
function endOf(scene: Scene, from: number, end: number): number {
  let to = end
  const hangs = (lower: string): boolean =>
    DANGLING.has(lower) ||
    LEADING_ON.test(lower) ||
    (NEEDING_TO.test(lower) && TO.has(lowerAt(scene.words, to)))
  while (to > from && hangs(lowerAt(scene.words, to - 1))) to -= 1
  return to
}

/** The noun's own phrase, without the determiner. */
export function phraseOf(scene: Scene, noun: NounHit): Stretch {
  let from = noun.from
  while (from > scene.from && BEFORE.has(lowerAt(scene.words, from - 1))) from -= 1
  const of = lowerAt(scene.words, from - 1)
  if ((of === 'de' || of === "d'" || of === 'des') && CLASSIFIERS.has(lowerAt(scene.words, from - 2))) {
    from -= 2
    while (from > scene.from && BEFORE.has(lowerAt(scene.words, from - 1))) from -= 1
  }
  let to = noun.to
  let open = false
  // « une marche pour le climat »
  if (lowerAt(scene.words, to) === 'pour' && ARTICLES.has(lowerAt(scene.words, to + 1))) to += 2
  while (to < scene.to && to - noun.to < LONGEST && goesOn(scene, to, open)) {
    if (lowerAt(scene.words, to) === 'entre') open = true
    to += 1
  }
  return { from, to: endOf(scene, noun.to, to) }
}

/** What follows a date and a place and still belongs to the noun: « une rencontre le 13 à Vienne de l'OSCE ». */
export function continuation(scene: Scene, at: number): Stretch | null {
  let from = at
  const place = placedAt(scene, from) ?? placedAt(scene, from + 1)
  if (place) from = place.to
  const lower = lowerAt(scene.words, from)
  if (!['de', 'du', 'des', "d'", 'entre', 'avec'].includes(lower) || scene.inDate(from)) return null
  let to = from + 1
  let open = lower === 'entre'
  while (to < scene.to && to - from < LONGEST && goesOn(scene, to, open)) {
    if (lowerAt(scene.words, to) === 'entre') open = true
    to += 1
  }
  to = endOf(scene, from, to)
  return to > from + 1 ? { from, to } : null
}

const CLAUSE_STARTS = new Set([
  '.',
  '!',
  '?',
  ';',
  ':',
  '«',
  '"',
  '“',
  'que',
  "qu'",
  'où',
  'mais',
  'car',
  '–',
  '—',
  '(',
  '-',
  '•',
])
const CLAUSE_STOPS = new Set(
  '; : . « » " ( ) “ ” ! ? … qui dont où lorsque lorsqu\' alors tandis avant après selon mais ,'.split(' '),
)
const LONGEST_SUBJECT = 22

/** The comma that opens the segment which a comma closes: « X, metteuse en scène, a présenté »; null when none does. */
function openingComma(scene: Scene, comma: number, from: number): number | null {
  for (let at = comma - 1; at > Math.max(from, comma - 14); at -= 1) {
    if (scene.verb(at) && !scene.verb(at)?.bare) return null
    if (lowerAt(scene.words, at) === ',') return scene.inDate(at - 1) ? null : at
  }
  return null
}

/** The opening mark of a short parenthesis; −1 when there is none. */
function openingOf(scene: Scene, close: number, from: number): number {
  for (let at = close - 1; at > Math.max(from, close - 10); at -= 1)
    if (lowerAt(scene.words, at) === '(') return at
  return -1
}

/** Where the subject of a verb begins; appositions between commas belong to it, a relative clause has its own. */
function subjectStart(scene: Scene, verb: VerbHit, limit: number): number {
  let from = verb.at
  while (from > limit && verb.at - from < LONGEST_SUBJECT) {
    const before = lowerAt(scene.words, from - 1)
    if (before === ')') {
      const open = openingOf(scene, from - 1, limit)
      if (open < 0) break
      from = open
      continue
    }
    if (CLAUSE_STARTS.has(before) || (scene.verb(from - 1) && !scene.verb(from - 1)?.bare)) break
    if (before !== ',') {
      from -= 1
      continue
    }
    const opening = openingComma(scene, from - 1, limit)
    if (opening === null) break
    from = opening
  }
  return from
}

const INFINITIVE = /(?:er|ir|re|oir)$/u

/** Where « avant » stands before an infinitive that goes on telling: « avant de recevoir Pau le 3 »; −1. */
export function beforeOf(scene: Scene, verb: VerbHit): number {
  if (verb.tense !== 'now' || !INFINITIVE.test(lowerAt(scene.words, verb.at))) return -1
  const step = [2, 3].find((back) => lowerAt(scene.words, verb.at - back) === 'avant')
  return step === undefined ? -1 : verb.at - step
}

/** The clause around a verb, from its subject to the end of what it says, without the date. */
export function clauseOf(scene: Scene, verb: VerbHit, limit: Stretch): Stretch {
  const own = /^(?:se|s')$/u.test(lowerAt(scene.words, verb.at - 1)) ? verb.at - 1 : verb.at
  let from = beforeOf(scene, verb) >= 0 ? own : subjectStart(scene, verb, limit.from)
  const small = /^(?:[,.»"”–—-]|et|puis|alors|mais|or|enfin|qui)$/u
  while (from < verb.at && (scene.inDate(from) || small.test(lowerAt(scene.words, from)))) from += 1
  let to = verb.to
  while (to < Math.min(limit.to, verb.to + 10) && !CLAUSE_STOPS.has(lowerAt(scene.words, to))) to += 1
  while (to > verb.to && (DANGLING.has(lowerAt(scene.words, to - 1)) || scene.inDate(to - 1))) to -= 1
  return { from, to }
}
