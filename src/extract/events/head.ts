import labels from '../../../data/lexicons/event-labels.json' with { type: 'json' }
import { lowerAt } from '../dates/reader.ts'
import { cleft, closing, opening } from './clause-marks.ts'
import { ATTRIBUTIVE, isAttribute, isFronted, isJoined, isOfParticiple } from './date-seat.ts'
import { CLAUSE_ENDS, COORDINATORS, nounAfter, occasion, outermost, subjectNoun } from './noun-near.ts'
import type { NounHit } from './nouns.ts'
import { placesIn } from './place.ts'
import { declares, follows, isAside, isVehicle, leads, quotes, saidBefore, tellsItself } from './said.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Territory } from './territory.ts'
import type { VerbHit } from './verbs.ts'

/** What happens on a date: an event noun, a verb, or both. */
export interface Head {
  readonly noun: NounHit | null
  readonly verb: VerbHit | null
  readonly rule: string
  /** Where the noun stands, when that is an earlier sentence: « Prévu dimanche, il est reporté ». */
  readonly nounScene?: Scene
}

/** A subject may stand before another date in an apposition: « La course, annoncée pour le 15, aura lieu le 14 ». */
const subjectLimit = (scene: Scene, verb: VerbHit, from: number): number =>
  [1, 2, 3].some((step) => lowerAt(scene.words, verb.at - step) === ',') ? scene.from : from

/** « a eu le mot juste dimanche, après avoir remporté la course »: what was done that day. */
function afterHaving(scene: Scene, from: number, to: number): VerbHit | null {
  for (let at = from; at < Math.min(to, from + 4); at += 1) {
    if (
      lowerAt(scene.words, at) !== 'après' ||
      !/^(?:avoir|être|s'être)$/u.test(lowerAt(scene.words, at + 1))
    )
      continue
    const verb = scene.verb(at + 1) ?? scene.verb(at + 2) ?? scene.verb(at + 3)
    return verb?.kind ? verb : null
  }
  return null
}

/** « parue jeudi », « paraîtra jeudi », « paraît jeudi »; « paraît difficile » is a state. */
const isDone = (verb: VerbHit, date: DateAt): boolean =>
  verb.kind !== null && !verb.imperfect && (verb.tense !== 'now' || date.from - verb.to <= 1)

/** « elle sera à Tulle », « seront en Italie »: who will be where. */
const isPresence = (scene: Scene, verb: VerbHit, to: number): boolean =>
  verb.tense === 'future' &&
  verb.infinitive === 'être' &&
  placesIn(scene, verb.to, Math.min(to, verb.to + 8)).length > 0

/** « était mardi à Roubaix » */
const isVisit = (scene: Scene, verb: VerbHit, date: DateAt): boolean =>
  /^étai(?:en)?t$/u.test(lowerAt(scene.words, verb.at)) &&
  date.from === verb.to &&
  date.mention.precision === 'day' &&
  ['à', 'au', 'en'].includes(lowerAt(scene.words, date.to)) &&
  placesIn(scene, date.to, date.to + 3).length > 0

const isHappening = ({ support, infinitive, to, tense }: VerbHit, date: DateAt): boolean =>
  support === 'happen' ||
  support === 'plan' ||
  support === 'cancel' ||
  // « la fête, qui tombe le 12 février »
  (infinitive === 'tomber' && tense !== 'past' && date.from === to)

/** « a annulé mardi la foire »: the day of the decision, which was no fair. */
export const isUndoing = ({ support, passive, bare, to }: VerbHit, date: DateAt): boolean =>
  support === 'cancel' && !passive && !bare && date.from === to

const STRIKING = new Set(['accident', 'attack', 'closure', 'death', 'disaster'])
const BEFALLING = new Set(labels.befalling)

const ASKING = new Set(['appeler', 'demander'])

/** « a demandé mardi le départ des troupes »: the day of the asking. */
const isAsked = (scene: Scene, { infinitive, to }: VerbHit, date: DateAt): boolean =>
  ASKING.has(infinitive ?? '') && date.from === to && lowerAt(scene.words, date.to) !== ','

function ofVerb(scene: Scene, verb: VerbHit, { from, to }: Territory, date: DateAt): Head | null {
  const rightEnd = verb.at < date.from ? date.from : to
  const done = afterHaving(scene, date.to, to)
  if (done && (verb.said || !verb.kind)) return { noun: null, verb: done, rule: 'verb' }
  if (follows(scene, verb) || leads(scene, verb, date)) {
    const noun = occasion(scene, from, to)
    return { noun, verb, rule: noun ? 'occasion' : 'saying' }
  }
  const told = tellsItself(scene, verb)
  if (verb.said && !verb.passive && !told) {
    const noun = occasion(scene, from, to)
    if (noun) return { noun, verb, rule: 'occasion' }
    if (verb.kind === 'statement') return { noun: null, verb, rule: 'announcement' }
    return { noun: null, verb, rule: scene.lead && declares(scene, verb, date) ? 'news' : 'saying' }
  }
  // « la livraison est annoncée pour mars »
  if (verb.kind === 'statement' && verb.passive) {
    const noun = subjectNoun(scene, verb, subjectLimit(scene, verb, from))
    if (noun) return { noun, verb, rule: 'support-verb' }
  }
  if (isUndoing(verb, date)) return { noun: null, verb, rule: 'verb' }
  if (isHappening(verb, date)) {
    const noun =
      subjectNoun(scene, verb, subjectLimit(scene, verb, from)) ??
      nounAfter(scene, verb.to, rightEnd) ??
      nounAfter(scene, date.to, to)
    return { noun, verb, rule: noun ? 'support-verb' : 'happening' }
  }
  if (isAsked(scene, verb, date)) return { noun: null, verb, rule: 'verb' }
  if (verb.support === 'carry') {
    const noun =
      nounAfter(scene, verb.to, rightEnd) ?? subjectNoun(scene, verb, from) ?? nounAfter(scene, date.to, to)
    return noun ? { noun, verb, rule: 'carrying-verb' } : { noun: null, verb, rule: 'verb' }
  }
  if (verb.support === 'state' && !isDone(verb, date)) {
    // « est devenue championne »
    if (verb.infinitive === 'devenir' && verb.tense !== 'now' && !verb.imperfect)
      return { noun: null, verb, rule: 'other-verb' }
    // « doit pointer ses miroirs vers Vega à l'automne »
    if (
      verb.infinitive === 'devoir' &&
      verb.tense === 'future' &&
      INFINITIVE.test(lowerAt(scene.words, verb.to))
    )
      return { noun: null, verb, rule: 'other-verb' }
    if (verb.infinitive !== 'être') return null
    if (isVisit(scene, verb, date)) return { noun: null, verb, rule: 'presence' }
    const beside = date.from - verb.to >= 0 && date.from - verb.to <= 5
    const noun =
      nounAfter(scene, verb.to, rightEnd) ??
      (beside ? subjectNoun(scene, verb, from) : null) ??
      (beside && verb.tense !== 'future' ? null : nounAfter(scene, date.to, to))
    if (noun) return { noun, verb, rule: 'copula' }
    return isPresence(scene, verb, to) ? { noun: null, verb, rule: 'presence' } : null
  }
  if (verb.kind) {
    const after = nounAfter(scene, Math.max(verb.to, verb.at < date.from ? date.to : verb.to), to)
    const same = after?.kind === verb.kind ? after : null
    // « un séisme a frappé Sumatra »
    const cause = STRIKING.has(verb.kind) && !verb.passive ? subjectNoun(scene, verb, from) : null
    if (cause && BEFALLING.has(cause.kind)) return { noun: cause, verb, rule: 'subject' }
    return { noun: same, verb, rule: same ? 'verb-noun' : 'verb' }
  }
  if (isAside(scene, verb)) return null
  const noun = subjectNoun(scene, verb, from)
  if (noun) return { noun, verb, rule: 'subject' }
  return { noun: null, verb, rule: quotes(scene, verb, date) ? 'saying' : 'other-verb' }
}

const WHEN = new Set(['lorsque', "lorsqu'", 'quand'])

/** « Il restait vingt secondes, samedi soir, lorsque X a marqué »: what happened stands behind. */
function whenClause(scene: Scene, date: DateAt, territory: Territory): Head | null {
  for (let at = date.to; at < Math.min(territory.to, date.to + 12); at += 1) {
    if (WHEN.has(lowerAt(scene.words, at))) return rightHead(scene, { ...date, to: at + 1 }, territory)
  }
  return null
}

const INFINITIVE = /^(?!être$|avoir$)\p{L}+(?:er|ir|dre|tre|oir)$/u

/** « Rentré à Porto, il dirige un journal de 1976 à 1982 »: a date behind the first comma is not what opens the sentence. */
function reaches(scene: Scene, verb: VerbHit, date: DateAt): boolean {
  for (let at = verb.to; at < date.from - 1; at += 1)
    if (lowerAt(scene.words, at) === ',' && !scene.inDate(at + 1)) return false
  return true
}

/** The nearest noun or verb to the left of a date within its territory. */
function leftHead(scene: Scene, date: DateAt, territory: Territory): Head | null {
  if (isOfParticiple(scene, date)) return null
  for (let at = date.from - 1; at >= territory.from; at -= 1) {
    if (lowerAt(scene.words, at) === ')') at = opening(scene, at, territory.from) - 1
    if (CLAUSE_ENDS.has(lowerAt(scene.words, at)) && at < date.from - 1) return null
    const noun = scene.noun(at)
    if (noun) {
      const head = outermost(scene, noun, territory.from)
      // « Rendez-vous le 9 juin pour le second tour »
      const aim = head.lemma === 'rendez-vous' && lowerAt(scene.words, date.to) === 'pour'
      const aimed = aim ? nounAfter(scene, date.to + 1, Math.min(territory.to, date.to + 5)) : null
      if (aimed) return { noun: aimed, verb: null, rule: 'noun' }
      if (isVehicle(scene, head))
        return { noun: null, verb: saidBefore(scene, head, territory), rule: 'saying' }
      return { noun: head, verb: verbOf(scene, head, territory, date), rule: 'noun' }
    }
    const verb = scene.verb(at)
    // « arrivera, comme prévu, lundi »
    if (verb?.bare && lowerAt(scene.words, at - 1) === 'comme') continue
    if (verb?.bare && at === scene.from && !reaches(scene, verb, date)) return null
    if (verb) return ofVerb(scene, verb, territory, date) ?? whenClause(scene, date, territory)
  }
  return null
}

/** The verb that tells whether a noun's event took place: its own, right behind it or before it. */
function verbOf(scene: Scene, noun: NounHit, { from, to }: Territory, date: DateAt): VerbHit | null {
  for (let at = noun.to; at < Math.min(to, date.to + 20); at += 1) {
    if (CLAUSE_ENDS.has(lowerAt(scene.words, at))) break
    const verb = scene.verb(at)
    if (verb) return verb
  }
  for (let at = noun.from - 1; at >= Math.max(from, noun.from - 15); at -= 1) {
    const verb = scene.verb(at)
    if (verb) return verb
  }
  return null
}

/** The clause that a date opens: the first verb to its right, with its noun. */
function rightHead(scene: Scene, date: DateAt, territory: Territory): Head | null {
  let first: NounHit | null = null
  // « Prochaine étape le 9 décembre : le conseil se réunit », « 21 mars 1996 : naissance à Nouméa »
  const start = lowerAt(scene.words, date.to) === ':' ? date.to + 1 : date.to
  for (let at = start; at < territory.to; at += 1) {
    const lower = lowerAt(scene.words, at)
    if (lower === '(') {
      at = closing(scene, at, territory.to)
      continue
    }
    if (CLAUSE_ENDS.has(lower)) break
    first ??= scene.noun(at)
    const verb = scene.verb(at)
    if (!verb || (verb.bare && !verb.support)) continue
    if (verb.said) return ofVerb(scene, verb, territory, date)
    if (first && verb.support !== 'state' && !verb.kind) return { noun: first, verb, rule: 'fronted' }
    const head = ofVerb(scene, verb, { ...territory, from: date.to }, date)
    return head ?? (first ? { noun: first, verb, rule: 'fronted' } : null)
  }
  return first ? { noun: first, verb: null, rule: 'nominal' } : null
}

/** « le 11 février, date de la nomination de X », « le 19 mars, jour du départ ». */
function apposed(scene: Scene, date: DateAt, { to }: Territory): Head | null {
  const at = lowerAt(scene.words, date.to) === ',' ? date.to + 1 : date.to
  if (!['date', 'jour'].includes(lowerAt(scene.words, at))) return null
  if (!ATTRIBUTIVE.has(lowerAt(scene.words, at + 1))) return null
  const noun = nounAfter(scene, at + 2, Math.min(to, at + 6))
  return noun && { noun, verb: null, rule: 'apposition' }
}

/** What happens on a date of a sentence; `inherited` is the head of the date before, for lists. */
export function headOf(
  scene: Scene,
  date: DateAt,
  territory: Territory,
  inherited: Head | null,
): Head | null {
  const own = apposed(scene, date, territory)
  if (own) return own
  const that = cleft(scene, date, territory)
  if (that > 0) return rightHead(scene, { ...date, to: that }, territory)
  const fronted = isFronted(scene, date, territory)
  // « un arrêté du 3 février »: a date of that, not of the clause.
  const attribute = isAttribute(scene, date)
  if (!fronted) {
    const left = leftHead(scene, date, territory)
    return attribute && left && !left.noun && left.rule === 'other-verb' ? null : left
  }
  if (attribute && inherited === null) return null
  const listed = inherited !== null && territory.from > scene.from
  const right = rightHead(scene, date, territory)
  if (!listed) return right
  const joined = isJoined(scene, territory.from, date.from)
  if (!joined) return right
  const close = COORDINATORS.has(lowerAt(scene.words, date.from - 1)) || !right
  return close || right?.rule === 'other-verb' ? { ...inherited, rule: 'list' } : right
}
