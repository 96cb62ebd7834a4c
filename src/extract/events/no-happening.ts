import { lowerAt } from '../dates/reader.ts'
import { groupStart } from './label/verb-group.ts'
import { behindDate, type Scene } from './scene.ts'
import type { Head } from './verb-head.ts'
import type { VerbHit } from './verbs.ts'

const NOT = new Set(['aucun', 'aucune', 'jamais', 'pas', 'plus', 'point'])
const OF = new Set(['de', "d'"])

/** « pas de réunion », « plus de contact depuis samedi » */
const isDenied = (scene: Scene, at: number): boolean =>
  OF.has(lowerAt(scene.words, at - 1)) && NOT.has(lowerAt(scene.words, at - 2))

/** « plus de 3 000 appels »: how many somebody got. */
const isCounted = (scene: Scene, at: number): boolean =>
  /^appels?$/u.test(lowerAt(scene.words, at)) && scene.words[at - 1]?.kind === 'number'

/** « l'a redit mardi », « l'avait révélé »: what was said stands elsewhere. */
const saysIt = (scene: Scene, verb: VerbHit, start: number): boolean =>
  lowerAt(scene.words, start) === "l'" && SAID.test(lowerAt(scene.words, verb.at))
const SAID =
  /^(?:(?:re)?dit|admis|affirmé|annoncé|assuré|avoué|confirmé|écrit|expliqué|indiqué|promis|raconté|reconnu|répété|révélé)$/u

const SOMEBODY = /^(?:quelqu'un|personne)$/u
const YOURS = new Set(['ton', 'ta', 'tes'])

/** « n'a rien vendu » */
const isNothing = (scene: Scene, verb: VerbHit, start: number): boolean =>
  lowerAt(scene.words, verb.at - 1) === 'rien' ||
  (/^(?:n'|ne)$/u.test(lowerAt(scene.words, start)) && lowerAt(scene.words, verb.at + 1) === 'rien')

/** « Il est arrivé que ce soit l'inverse » */
const befallsThat = (scene: Scene, verb: VerbHit, start: number): boolean =>
  lowerAt(scene.words, start - 1) === 'il' &&
  /^(?:que|qu')$/u.test(lowerAt(scene.words, behindDate(scene, verb.to)))

/**
 * What words tell that is no happening which somebody would look up: what was not, what only somebody said, what « tu » is
 * told of his own, what went on.
 */
export function isNoHappening(scene: Scene, { noun, verb, rule }: Head): boolean {
  if (noun) return isDenied(scene, noun.from) || isCounted(scene, noun.from)
  if (!verb) return false
  const start = groupStart(scene, verb)
  if (saysIt(scene, verb, start) || isNothing(scene, verb, start) || befallsThat(scene, verb, start))
    return true
  if (SOMEBODY.test(lowerAt(scene.words, start - 1))) return true
  if (YOURS.has(lowerAt(scene.words, start - 2))) return true
  // « n'a été vu qu'à deux reprises »
  if (verb.bare && lowerAt(scene.words, verb.at) === 'reprises') return true
  // « finissait mercredi un piano, jeudi un autre »
  return rule === 'list' && verb.imperfect && verb.kind === null
}
