import labels from '../../../data/lexicons/event-labels.json' with { type: 'json' }
import { lowerAt } from '../dates/reader.ts'
import { REFLEXIVE } from './fitting.ts'
import { nounAfter, occasion, subjectNoun } from './noun-near.ts'
import type { NounHit } from './nouns.ts'
import { placesIn } from './place.ts'
import { declares, follows, isAside, leads, quotes, tellsItself } from './said.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Territory } from './territory.ts'
import type { VerbHit } from './verbs.ts'
import { isAnswerers } from './voices-near.ts'

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

const INFINITIVE = /^(?!être$|avoir$)\p{L}+(?:er|ir|dre|tre|oir)$/u

/** « Le club, qui a repris le 28 juin, disputera un match »: a clause with « qui » ends at its comma. */
function clauseEnd(scene: Scene, verb: VerbHit, date: DateAt, to: number): number {
  if (![1, 2, 3].some((step) => lowerAt(scene.words, verb.at - step) === 'qui')) return to
  for (let at = date.to; at < to; at += 1) if (lowerAt(scene.words, at) === ',') return at
  return to
}

/** « s'est prononcé mardi sur le sort d'une firme en faillite »: no noun is the object of such a verb. */
const carriesNothing = (scene: Scene, { at, support }: VerbHit): boolean =>
  support === 'carry' && [1, 2].some((step) => REFLEXIVE.has(lowerAt(scene.words, at - step)))

const goesOnTo = (scene: Scene, from: number, to: number): boolean =>
  scene.words.slice(from, to).some(({ lower }) => lower === 'puis')

/** What a verb tells of a date of its clause: by itself, or with its noun. */
export function ofVerb(scene: Scene, verb: VerbHit, { from, to }: Territory, date: DateAt): Head | null {
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
  if (isUndoing(verb, date) || carriesNothing(scene, verb)) return { noun: null, verb, rule: 'verb' }
  if (isHappening(verb, date)) {
    const noun =
      subjectNoun(scene, verb, subjectLimit(scene, verb, from)) ??
      nounAfter(scene, verb.to, rightEnd) ??
      nounAfter(scene, date.to, clauseEnd(scene, verb, date, to))
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
    // « a été mis en examen en mars, puis placé en garde à vue »
    const same = after?.kind === verb.kind && !goesOnTo(scene, verb.to, after.from) ? after : null
    // « un séisme a frappé Sumatra »
    const cause = STRIKING.has(verb.kind) && !verb.passive ? subjectNoun(scene, verb, from) : null
    if (cause && BEFALLING.has(cause.kind)) return { noun: cause, verb, rule: 'subject' }
    return { noun: same, verb, rule: same ? 'verb-noun' : 'verb' }
  }
  if (isAside(scene, verb) && !isAnswerers(scene, verb)) return null
  const noun = subjectNoun(scene, verb, from)
  if (noun) return { noun, verb, rule: 'subject' }
  return { noun: null, verb, rule: quotes(scene, verb, date) ? 'saying' : 'other-verb' }
}
