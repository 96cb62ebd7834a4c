import { lowerAt } from '../dates/reader.ts'
import { CALLED, CLAUSE_ENDS } from './noun-near.ts'
import type { NounHit } from './nouns.ts'
import { behindDate, type DateAt, type Scene } from './scene.ts'
import type { Territory } from './territory.ts'
import type { VerbHit } from './verbs.ts'

const OWN = new Set(['son', 'sa', 'ses', 'leur', 'leurs'])

/** « a relevé jeudi ses taux », « a relevé de 2 points son objectif »: raised, not remarked. */
function isRaising(scene: Scene, verb: VerbHit): boolean {
  if (verb.infinitive !== 'relever') return false
  for (let at = verb.to; at < Math.min(scene.to, verb.to + 8); at += 1) {
    const lower = lowerAt(scene.words, at)
    if (OWN.has(lower)) return true
    if (/^(?:que|qu'|,|:|«|"|“)$/u.test(lower)) return false
  }
  return false
}

/** Who or what is called back: « a rappelé jeudi son ambassadeur », « a rappelé 3 000 véhicules ». */
const RECALLED =
  /^(?:ambassad(?:eur|rice)|consul|diplomates?|émissaire|envoyée?|joueurs?|lots?|produits?|réservistes|soldats|troupes|véhicules|voitures)$/u

function isRecall(scene: Scene, verb: VerbHit): boolean {
  if (!/^rappel/u.test(lowerAt(scene.words, verb.at))) return false
  for (let at = verb.to; at < Math.min(scene.to, verb.to + 5); at += 1) {
    const lower = lowerAt(scene.words, at)
    if (RECALLED.test(lower)) return true
    if (/^(?:que|qu'|,|:|«|à)$/u.test(lower)) return false
  }
  return false
}

const LETTER = /^(?:courriel|courrier|lettre|message|mail)s?$/u

/** « a écrit au recteur le 27 février », « a écrit au premier ministre une lettre »: sent, not only said. */
function isLetter(scene: Scene, verb: VerbHit): boolean {
  if (verb.infinitive !== 'écrire' || verb.passive || verb.imperfect) return false
  const at = behindDate(scene, verb.to)
  if (LETTER.test(lowerAt(scene.words, at + 1))) return true
  return (
    /^(?:à|au|aux)$/u.test(lowerAt(scene.words, at)) &&
    !/^(?:ce|propos|nouveau)$/u.test(lowerAt(scene.words, at + 1))
  )
}

const CALLING = new Set(['accuser', 'alerter', 'appeler', 'prévenir', 'rappeler', 'signaler'])

/**
 * Verbs of saying that tell a happening of their own: « a décrété l'état d'urgence », and those that have somebody
 * for their object: « on l'avait signalé à Nice », « c'est elle qui l'a rappelée ».
 */
export function tellsItself(scene: Scene, verb: VerbHit): boolean {
  if (isPleading(scene, verb)) return false
  if (verb.kind !== null && verb.kind !== 'statement') return !saysThat(scene, verb)
  if (isRaising(scene, verb) || isRecall(scene, verb) || isLetter(scene, verb)) return true
  const object = [1, 2].some((step) => lowerAt(scene.words, verb.at - step) === "l'")
  const participle = lowerAt(scene.words, verb.at)
  return object && (/(?:ée|ées|és)$/u.test(participle) || CALLING.has(verb.infinitive ?? ''))
}

/** « a plaidé vendredi pour une issue rapide »: before no court. */
function isPleading(scene: Scene, { infinitive, to }: VerbHit): boolean {
  if (infinitive !== 'plaider') return false
  const at = behindDate(scene, to)
  return lowerAt(scene.words, at) === 'pour' || lowerAt(scene.words, at + 1) === 'faveur'
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
  // « s'est défendu le prévenu »
  const reflexive = [2, 3].some((step) => /^(?:s'|se)$/u.test(lowerAt(scene.words, verb.at - step)))
  if (verb.bare || (verb.passive && !reflexive) || verb.tense === 'future' || scene.quoted(verb.at))
    return false
  let at = verb.at - 1
  while (at > verb.at - 4 && /^(?:a|ont|se|s'|avait|est|sont)$/u.test(lowerAt(scene.words, at))) at -= 1
  // « Les Eaux basses » sort jeudi: a title has part in what a verb of its own kind tells.
  const title = verb.kind !== null && verb.kind !== 'statement' && !verb.said
  if (lowerAt(scene.words, at) === ',') at -= 1
  else if (title) return false
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
  return [1, 2, 3, 4, 5].some(
    (step) => verb.at - step >= scene.from && SPEAKERS.has(lowerAt(scene.words, verb.at - step)),
  )
}

const THAT = new Set(['que', "qu'"])

/** « Le groupe a prévenu jeudi, avant l'ouverture, que sa marge … »: a clause of its own, no incise. */
export function declares(scene: Scene, verb: VerbHit, date: DateAt): boolean {
  if (date.from < verb.at || verb.imperfect) return false
  for (let at = date.to; at < Math.min(scene.to, date.to + 12); at += 1) {
    if (THAT.has(lowerAt(scene.words, at))) return true
    if (scene.verb(at) || CLAUSE_ENDS.has(lowerAt(scene.words, at))) return false
  }
  return false
}

const THROUGH = new Set(['dans', 'par', 'selon'])

/** « a dit l'opérateur dans un communiqué mardi »: the day of what is said, no happening. */
export const isVehicle = (scene: Scene, { kind, lemma, from }: NounHit): boolean =>
  kind === 'statement' && !CALLED.has(lemma) && THROUGH.has(lowerAt(scene.words, from - 2))

export function saidBefore(scene: Scene, noun: NounHit, { from }: Territory): VerbHit | null {
  for (let at = noun.from - 1; at >= from; at -= 1) {
    const verb = scene.verb(at)
    if (verb) return verb
  }
  return null
}
