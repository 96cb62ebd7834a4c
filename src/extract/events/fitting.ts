import { lowerAt } from '../dates/reader.ts'
import type { Word } from '../dates/verb-at.ts'
import { type EventVerb, isGathering, needsReflexive } from './lexicon.ts'

export const HAVING: ReadonlySet<string> = new Set([
  'a',
  'ont',
  'aura',
  'auront',
  'eu',
  'avait',
  'avaient',
  'aurait',
  'auraient',
])
export const REFLEXIVE: ReadonlySet<string> = new Set(['se', "s'"])
const OF_CASE = new Set(["d'", 'de', 'en'])

/** « à partir de » is no verb, « rendre hommage » no « se rendre », « commencer par » no beginning. */
export function fitting(
  words: readonly Word[],
  at: number,
  verb: EventVerb | undefined,
): EventVerb | undefined {
  if (!verb) return undefined
  if (verb.infinitive === 'renvoyer' && !isPutOff(words, at)) return undefined
  // « à onze reprises »
  if (lowerAt(words, at) === 'reprises' && /^(?:à|en|par)$/u.test(lowerAt(words, at - 2))) return undefined
  if (verb.infinitive === 'partir' && lowerAt(words, at - 1) === 'à') return undefined
  if (verb.support === 'happen' && lowerAt(words, at + 1) === 'par') return undefined
  // « saisi d'une plainte », « saisi en référé », « se saisira du texte »
  const seized =
    verb.infinitive === 'saisir' &&
    ([1, 2].some((step) => OF_CASE.has(lowerAt(words, at + step))) || REFLEXIVE.has(lowerAt(words, at - 1)))
  if (seized) return undefined
  // « avancé à vendredi », but « avancé par le maire »
  if (verb.infinitive === 'avancer' && !/^(?:à|au|aux|d')$/u.test(lowerAt(words, at + 1))) return undefined
  // « j'ai arrêté », « tout s'est arrêté », « a arrêté de fumer »: nobody is taken
  if (verb.infinitive === 'arrêter' && isStopping(words, at)) return undefined
  if (verb.infinitive === 'rendre' && /^publi(?:cs?|ques?)$/u.test(lowerAt(words, at + 1))) return verb
  const reflexive = [1, 2, 3].some((step) => REFLEXIVE.has(lowerAt(words, at - step)))
  const gathered =
    verb.tense === 'participle' &&
    isGathering(verb.infinitive) &&
    ![1, 2].some((step) => HAVING.has(lowerAt(words, at - step)))
  if (gathered) return verb
  return needsReflexive(verb.infinitive) && !reflexive ? undefined : verb
}

const HEARINGS = new Set('affaire audience comparution débats dossier examen jugement procès'.split(' '))

/** « a renvoyé le procès au 6 juin », « l'audience a été renvoyée »; « renvoyé devant les assises » is no delay. */
const isPutOff = (words: readonly Word[], at: number): boolean =>
  lowerAt(words, at + 1) !== 'devant' &&
  Array.from({ length: 8 }, (_, i) => i + 1).some(
    (step) => HEARINGS.has(lowerAt(words, at + step)) || HEARINGS.has(lowerAt(words, at - step)),
  )

const STOPPING_OBJECTS = /^(?:de|d'|la|les|son|sa|ses|le|,|\.|en|à|mon|ma|mes)$/u

/** Whether « arrêter » stands without somebody whom it takes: reflexive, before « de », or without object after « j'ai ». */
function isStopping(words: readonly Word[], at: number): boolean {
  const before = [1, 2, 3].map((step) => lowerAt(words, at - step))
  if (before.some((lower) => REFLEXIVE.has(lower))) return true
  if (/^(?:de|d')$/u.test(lowerAt(words, at + 1))) return true
  const own = before[0] === 'ai' || before[0] === 'avons'
  return own && STOPPING_OBJECTS.test(lowerAt(words, at + 1))
}
