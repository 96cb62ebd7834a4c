import type { CivilDate, Day } from '../../domain/civil-date.ts'
import type { EventStatus } from '../../domain/event.ts'
import { lowerAt } from '../dates/reader.ts'
import { WAS_TO } from '../dates/tense.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Territory } from './territory.ts'
import { isPlanUndone } from './undone.ts'
import { type Head, isUndoing } from './verb-head.ts'
import type { VerbHit } from './verbs.ts'

/** « le sommet prévu le 3 février est annulé »: the main verb behind the date. */
function mainVerb(scene: Scene, date: DateAt, { to }: Territory): VerbHit | null {
  for (let at = date.to; at < to; at += 1) {
    if ([',', ';', '.', 'qui', 'que', "qu'"].includes(lowerAt(scene.words, at))) return null
    const verb = scene.verb(at)
    if (verb && !verb.bare) return verb
  }
  return null
}

const FORMERLY = new Set(['initialement', 'originellement', 'primitivement', "d'abord"])

/** « reporté au 6 février » plans that day; « reporté » beside its old day calls it off. */
const planned = (scene: Scene, date: DateAt, verb: VerbHit): boolean =>
  verb.at < date.from && ['au', 'à', 'aux'].includes(lowerAt(scene.words, date.from - 1))

/** « initialement prévu dimanche », « prévu dimanche, il est reporté »: a plan that was given up. */
function isGivenUp(scene: Scene, date: DateAt, verb: VerbHit): boolean {
  if (verb.support !== 'plan' || !verb.bare) return false
  if (FORMERLY.has(lowerAt(scene.words, verb.at - 1))) return true
  // « reporté deux fois : prévu le 13 février, puis le 20 mars »
  if (lowerAt(scene.words, verb.at - 1) === ':') {
    for (let at = scene.from; at < verb.at; at += 1) if (scene.verb(at)?.support === 'cancel') return true
  }
  for (let at = date.to; at < Math.min(scene.to, date.to + 25); at += 1) {
    if (scene.verb(at)?.support === 'cancel') return true
  }
  return false
}

const GIVING_UP = /^(?:annulé|désisté|renoncé|retiré)e?s?$/u

/** « qui devait se tenir demain, n'aura pas lieu », « qui devait jouer, a renoncé ». */
const isDropped = (scene: Scene, { at, negated, support }: VerbHit): boolean =>
  (negated && support === 'happen') || GIVING_UP.test(lowerAt(scene.words, at))

const MODAL_REACH = 4
const UNDONE_REACH = 14

/** « devait se tenir vendredi mais avait été reportée », « la visite qu'il devait faire mardi a été annulée ». */
function didNotCome(scene: Scene, date: DateAt, verb: VerbHit): boolean {
  const modal = [0, 1, 2, 3, MODAL_REACH].some((back) => WAS_TO.has(lowerAt(scene.words, verb.at - back)))
  if (!modal) return false
  for (let at = date.to; at < Math.min(scene.to, date.to + UNDONE_REACH); at += 1) {
    const next = scene.verb(at)
    if (next) return (next.support === 'cancel' && next.passive) || isDropped(scene, next)
  }
  return false
}

function isCalledOff(
  scene: Scene,
  date: DateAt,
  { verb, noun, nounScene }: Head,
  territory: Territory,
): boolean {
  if (noun && nounScene === undefined && isPlanUndone(scene, date, noun)) return true
  if (verb && isGivenUp(scene, date, verb)) return true
  if (verb && didNotCome(scene, date, verb)) return true
  if (verb && isUndoing(verb, date)) return false
  if (verb?.support === 'cancel') return !planned(scene, date, verb)
  if (verb?.negated && verb.support === 'happen') return true
  const main = noun && (!verb || verb.bare) ? mainVerb(scene, date, territory) : null
  if (main?.passive !== true) return false
  return main.support === 'cancel' || main.infinitive === 'interdire'
}

/**
 * Whether it took place, is to, or was called off, as of the article: what lies behind publication was held,
 * what lies ahead is scheduled, and on the day itself the tense decides.
 */
export function statusOf(
  scene: Scene,
  date: DateAt,
  head: Head,
  territory: Territory,
  { days, published }: { readonly days: CivilDate; readonly published: Day | null },
): EventStatus {
  if (isCalledOff(scene, date, head, territory)) return 'cancelled'
  const tense = head.verb?.tense
  const ahead = tense === 'future' || tense === 'now'
  if (published === null) return ahead ? 'scheduled' : 'held'
  if (days.start > published) return 'scheduled'
  if (days.end < published) return 'held'
  return ahead ? 'scheduled' : 'held'
}
