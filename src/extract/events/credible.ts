import type { Day } from '../../domain/civil-date.ts'
import { parseDay } from '../dates/calendar.ts'
import { entryOf } from '../dates/lexicon.ts'
import { lowerAt } from '../dates/reader.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Head } from './verb-head.ts'
import type { VerbHit } from './verbs.ts'
import { isAnswerers, speechPerson } from './voices-near.ts'

const PRONOUNS = new Set(
  "je j' tu il elle on nous vous ils elles moi lui c' ce ça -je -tu -il -elle -on -nous -vous -ils -elles".split(
    ' ',
  ),
)

/** Days beyond which a verb that the lexicon does not know tells a development, not a happening. */
const LONG = 45

const hasPronoun = (scene: Scene, at: number): boolean =>
  [1, 2, 3, 4, 5].some((step) => at - step >= scene.from && PRONOUNS.has(lowerAt(scene.words, at - step)))

const SPEAKERS = new Set("je j' tu vous nous".split(' '))

const hasSpeaker = (scene: Scene, at: number): boolean =>
  [1, 2, 3, 4].some((step) => at - step >= scene.from && SPEAKERS.has(lowerAt(scene.words, at - step)))

/** « jointe vendredi », « interrogé par nos soins »: how a writer came by words. */
const REACHED = new Set(['consulter', 'contacter', 'interroger', 'joindre', 'questionner', 'solliciter'])
const isReached = (scene: Scene, verb: VerbHit): boolean =>
  verb.bare &&
  (REACHED.has(verb.infinitive ?? '') ||
    /^(?:join|contact|sollicit|question)/u.test(lowerAt(scene.words, verb.at)))

/** « se trouvait à 180 km », « se situe »: how things are. */
const isSituated = (scene: Scene, verb: VerbHit): boolean =>
  verb.infinitive === 'trouver' &&
  ['se', "s'"].includes(lowerAt(scene.words, verb.at - 1)) &&
  verb.tense !== 'future'

/** « les réunions du lundi »: week after week. */
const isHabit = (scene: Scene, { from, to }: DateAt, noun: Head['noun']): boolean =>
  noun !== null &&
  to === from + 1 &&
  scene.words[from]?.kind === 'word' &&
  lowerAt(scene.words, from - 1) === 'du' &&
  lowerAt(scene.words, noun.from - 1) === 'les'

/** « a convoqué mardi l'ambassadeur » */
const isSummons = ({ infinitive, tense, imperfect }: VerbHit): boolean =>
  infinitive === 'convoquer' && tense === 'past' && !imperfect

/** « Fermé le mardi et le 25 décembre », « Ouvert du 3 au 9 mai »: hours, where nobody opens or shuts. */
const isHours = (scene: Scene, { mention }: DateAt, verb: VerbHit): boolean =>
  verb.bare &&
  (verb.at === scene.from || (mention.precision === 'day' && mention.start !== mention.end)) &&
  /^(?:fermé|ouvert)(?:e?s?)$/u.test(lowerAt(scene.words, verb.at))

/** « est né en 1938 », « qu'elle épouse en 1949 » */
const isPast = (verb: VerbHit | null): boolean =>
  verb?.tense === 'past' || (verb?.tense === 'now' && verb.kind !== null)

/** « on m'offre une couronne » */
const beforeObject = (scene: Scene, at: number): number =>
  /^[mt](?:'|e)$/u.test(lowerAt(scene.words, at - 1)) ? at - 2 : at - 1

const YEAR_LEADS = /^(?:à|après|avant|courant|début|depuis|dès|en|et|fin|mi|ou|vers|,|\(|:|–|-)$/u

/** « le compte administratif 2013 », « les vendanges 2009 »: a year that the noun is called by. */
const isNameYear = (scene: Scene, { mention, from, to }: DateAt): boolean =>
  mention.precision === 'year' &&
  to === from + 1 &&
  scene.words[from]?.kind === 'number' &&
  from > scene.from &&
  !YEAR_LEADS.test(lowerAt(scene.words, from - 1))

const COMPARED_REACH = 5

/** « contre trente-huit en 2022 », « contre 19 l'hiver précédent »: what is compared was no happening. */
function isCompared(scene: Scene, { mention, from }: DateAt): boolean {
  if (mention.precision === 'day') return false
  for (let at = from - 1; at > Math.max(scene.from, from - COMPARED_REACH); at -= 1)
    if (lowerAt(scene.words, at) === 'contre') return isCount(scene, at + 1)
  return false
}

const isCount = ({ words }: Scene, at: number): boolean =>
  words[at]?.kind === 'number' || entryOf((words[at]?.word ?? '').split('-')[0] ?? '').number !== undefined

const TODAY = /^(?:aujourd|désormais)/u

const isThing = (scene: Scene, at: number): boolean =>
  lowerAt(scene.words, at) === 'qui' && lowerAt(scene.words, at - 1) === 'ce'

function length({ mention }: DateAt): number {
  const [start, end] = [parseDay(mention.start), parseDay(mention.end)]
  return start === null || end === null ? 0 : end - start + 1
}

/**
 * « la route est coupée depuis mercredi », « qu'elle préside depuis le 3 mai »: what began on a day. « sa plus forte
 * baisse depuis le 3 mai » looks back, « onze personnes ont péri depuis le début de la saison » counts.
 */
const begins = ({ mention }: DateAt, noun: Head['noun'], verb: Head['verb']): boolean => {
  if (mention.precision !== 'day' || mention.start !== mention.end) return false
  if (noun !== null) return true
  if (!verb?.infinitive || verb.support === 'state' || verb.support === 'plan' || verb.imperfect) return false
  return verb.passive || verb.bare || verb.tense === 'now'
}

const YEAR = 366
const WILL = /(?:ra|ront)$/u

/**
 * « elle retrouvera son entraîneur, victime d'un infarctus en novembre »: what lies ahead did not happen on a day
 * of the year behind; further back, « il mourra en 1962 » tells history.
 */
export function isOutOfTime(
  scene: Scene,
  { mention }: DateAt,
  { noun, verb }: Head,
  published: Day | null,
): boolean {
  if (noun !== null || verb?.tense !== 'future' || published === null || mention.end >= published)
    return false
  const [start, today] = [parseDay(mention.start), parseDay(published)]
  if (start === null || today === null || today - start > YEAR) return false
  return [0, 1, 2].some((step) => WILL.test(lowerAt(scene.words, verb.at - step)))
}

/**
 * Whether what stands around a date is a happening. A noun of the lexicon is; a verb is not when it is denied,
 * when it tells a state or a habit, or when somebody only speaks of himself.
 */
export function isCredible(scene: Scene, date: DateAt, { noun, verb, rule }: Head): boolean {
  if (noun && /^aucune?$/u.test(lowerAt(scene.words, noun.from - 1))) return false
  if (isHabit(scene, date, noun) || isNameYear(scene, date) || isCompared(scene, date)) return false
  // « ce qui ne commencera que le 21 »
  if (verb && [1, 2, 3].some((step) => isThing(scene, verb.at - step))) return false
  if (date.mention.precision === 'year' && (rule === 'noun' || rule === 'other-verb' || !isPast(verb))) {
    return false
  }
  if (date.mention.relation === 'since') return begins(date, noun, verb)
  if (
    verb?.possible ||
    (verb && (isReached(scene, verb) || isSituated(scene, verb) || isHours(scene, date, verb)))
  )
    return false
  if (noun || !verb || rule === 'saying') return true
  // « l'action abandonnait 4 % », « les places se vendaient 12 euros »
  if (verb.imperfect && scene.words[verb.to]?.kind === 'number') return false
  // « le jour où l'on vend du muguet »
  if (verb.tense === 'now' && lowerAt(scene.words, beforeObject(scene, verb.at)) === 'on') return false
  // « les amateurs se le repassent aujourd'hui »: nowadays
  if (rule === 'other-verb' && verb.tense === 'now' && TODAY.test(lowerAt(scene.words, date.from)))
    return false
  if (verb.negated || (verb.bare && verb.support === 'carry')) return false
  const known =
    isAnswerers(scene, verb) || (verb.kind !== null && speechPerson(scene, verb.at - 4, verb.at) !== null)
  if (scene.quoted(date.from) && (rule === 'other-verb' || (hasPronoun(scene, verb.at) && !known)))
    return false
  if (hasSpeaker(scene, verb.at) && !known) return false
  if (verb.support === 'plan' && !verb.passive && !verb.bare && !isSummons(verb)) return false
  if (rule === 'announcement' && lowerAt(scene.words, date.from - 1) === 'pour') return false
  return rule !== 'other-verb' || (!verb.imperfect && length(date) <= LONG)
}
