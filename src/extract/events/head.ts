import { lowerAt } from '../dates/reader.ts'
import { cleft, closing, opening } from './clause-marks.ts'
import { ATTRIBUTIVE, isAttribute, isFronted, isJoined, isOfParticiple } from './date-seat.ts'
import { documentOf } from './documents.ts'
import { CLAUSE_ENDS, COORDINATORS, nounAfter, outermost } from './noun-near.ts'
import type { NounHit } from './nouns.ts'
import { isVehicle, saidBefore } from './said.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Territory } from './territory.ts'
import { type Head, ofVerb } from './verb-head.ts'
import type { VerbHit } from './verbs.ts'

const WHEN = new Set(['lorsque', "lorsqu'", 'quand'])

/** « Il restait vingt secondes, samedi soir, lorsque X a marqué »: what happened stands behind. */
function whenClause(scene: Scene, date: DateAt, territory: Territory): Head | null {
  for (let at = date.to; at < Math.min(territory.to, date.to + 12); at += 1) {
    if (WHEN.has(lowerAt(scene.words, at))) return rightHead(scene, { ...date, to: at + 1 }, territory)
  }
  return null
}

/** « Rentré à Porto, il dirige un journal de 1976 à 1982 »: a date behind the first comma is not what opens the sentence. */
function reaches(scene: Scene, verb: VerbHit, date: DateAt): boolean {
  for (let at = verb.to; at < date.from - 1; at += 1)
    if (lowerAt(scene.words, at) === ',' && !scene.inDate(at + 1)) return false
  return true
}

/** What the clause behind an opening participle tells: the participle only says how it came. */
function mainClause(scene: Scene, date: DateAt, territory: Territory): Head | null {
  for (let at = date.to; at < territory.to; at += 1)
    if (lowerAt(scene.words, at) === ',') return rightHead(scene, { ...date, to: at + 1 }, territory)
  return null
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
    // « La centrale, rénovée en 2015, sert aujourd'hui de modèle »
    if (verb?.bare && lowerAt(scene.words, at - 1) === ',' && !reaches(scene, verb, date)) continue
    if (verb?.bare && at === scene.from) {
      if (!reaches(scene, verb, date)) return null
      // « Menés d'un set samedi à Lyon, les Rouennais l'ont emporté »
      if (!verb.kind && verb.support === 'carry') return mainClause(scene, date, territory)
    }
    if (verb) return ofVerb(scene, verb, territory, date) ?? whenClause(scene, date, territory)
  }
  return null
}

/**
 * The verb that tells whether a noun's event took place: its own, right behind it or before it. In « "Il passera des
 * examens dimanche", a précisé X » none stands behind it: the words of another are no part of its clause.
 */
function verbOf(scene: Scene, noun: NounHit, { from, to }: Territory, date: DateAt): VerbHit | null {
  const isQuoted = scene.quoted(noun.from)
  for (let at = noun.to; at < Math.min(to, date.to + 20); at += 1) {
    if (CLAUSE_ENDS.has(lowerAt(scene.words, at)) || (isQuoted && !scene.quoted(at))) break
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
  const letter = documentOf(scene, date)
  if (letter) return { noun: letter, verb: null, rule: 'document' }
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
