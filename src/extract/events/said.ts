import { lowerAt } from '../dates/reader.ts'
import type { DateAt, Scene } from './scene.ts'
import type { VerbHit } from './verbs.ts'

const CALLING = new Set(['accuser', 'alerter', 'appeler', 'prévenir', 'rappeler', 'signaler'])

/**
 * Verbs of saying that tell a happening of their own: « a décrété l'état d'urgence », and those that have somebody
 * for their object: « on l'avait signalé à Nice », « c'est elle qui l'a rappelée ».
 */
export function tellsItself(scene: Scene, verb: VerbHit): boolean {
  if (verb.kind !== null && verb.kind !== 'statement') return !saysThat(scene, verb)
  const object = [1, 2].some((step) => lowerAt(scene.words, verb.at - step) === "l'")
  const participle = lowerAt(scene.words, verb.at)
  return object && (/(?:ée|ées|és)$/u.test(participle) || CALLING.has(verb.infinitive ?? ''))
}

/** « a promis que », « décide de », « : « … » ». */
const saysThat = (scene: Scene, verb: VerbHit): boolean =>
  [0, 1].some((step) =>
    ['que', "qu'", ':', '«', '"', '“', 'de', "d'"].includes(lowerAt(scene.words, verb.to + step)),
  )

/** « a dénoncé lundi « une hystérie » », « a salué « une artiste » »: words, no deed. */
export function quotes(scene: Scene, verb: VerbHit, date: DateAt): boolean {
  const behind = date.from === verb.to ? date.to : verb.to
  return [0, 1].some((step) => scene.quoted(behind + step)) && !scene.quoted(verb.at)
}

const CLOSING = new Set(['»', '”', '"'])

/** « … », proteste l'élue », « … », titre SME »: right behind what is quoted, whatever the verb. */
export function follows(scene: Scene, verb: VerbHit): boolean {
  if (verb.bare || verb.passive || scene.quoted(verb.at)) return false
  let at = verb.at - 1
  while (at > verb.at - 4 && /^(?:a|ont|se|s'|avait)$/u.test(lowerAt(scene.words, at))) at -= 1
  if (lowerAt(scene.words, at) === ',') at -= 1
  return CLOSING.has(lowerAt(scene.words, at)) && scene.quoted(at - 1)
}

/** « elle avait lancé, en 1986 : « … » »: a colon behind it, and words that somebody says. */
export function leads(scene: Scene, verb: VerbHit, date: DateAt): boolean {
  if (verb.passive || verb.kind === null || verb.kind === 'statement' || scene.quoted(verb.at)) return false
  const behind = date.from >= verb.to && date.from - verb.to <= 2 ? date.to : verb.to
  return lowerAt(scene.words, behind) === ':' && (scene.quoted(behind + 1) || scene.quoted(behind + 2))
}

const SPEAKERS = new Set(['je', "j'", 'nous', 'vous', 'tu', 'moi'])

/** An incise (« s'amusait-elle ») or a speaker's own doings: no happening that anybody reports. */
export function isAside(scene: Scene, verb: VerbHit): boolean {
  if (lowerAt(scene.words, verb.at + 1).startsWith('-')) return true
  // « a-t-on appris vendredi »
  if ([1, 2].some((step) => /^-(?:t-)?(?:on|il|elle)s?$/u.test(lowerAt(scene.words, verb.at - step))))
    return true
  return [1, 2, 3, 4, 5].some((step) => SPEAKERS.has(lowerAt(scene.words, verb.at - step)))
}
