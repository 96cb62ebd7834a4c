import { lowerAt } from '../dates/reader.ts'
import { WAS_TO } from '../dates/tense.ts'
import { nounAfter } from './noun-near.ts'
import type { NounHit } from './nouns.ts'
import type { DateAt, Scene } from './scene.ts'
import type { Head } from './verb-head.ts'
import type { VerbHit } from './verbs.ts'

const UNDOING = new Set(['ajournement', 'annulation', 'interdiction', 'report'])
const REACH = 4

const undoes = ({ support, infinitive, negated, possible, bare, passive }: VerbHit): boolean =>
  (support === 'cancel' || infinitive === 'interdire') && !negated && !possible && !bare && !passive

/** « l'annulation du concert », « a interdit la marche »: what stands before it undoes it. */
function isUndone(scene: Scene, noun: NounHit): boolean {
  if (UNDOING.has(noun.lemma)) return true
  for (let at = noun.from - 1; at >= Math.max(scene.from, noun.from - REACH); at -= 1) {
    const verb = scene.verb(at)
    if (verb) return undoes(verb)
    const before = scene.noun(at)
    if (before) return UNDOING.has(before.lemma)
  }
  return false
}

/** « prévu samedi », « qui devait se tenir du 3 au 7 mai »: the day that stands behind is the plan's. */
function isPlanned(scene: Scene, noun: NounHit, date: DateAt): boolean {
  for (let at = noun.to; at < date.from; at += 1) {
    const verb = scene.verb(at)
    if ((verb?.bare && verb.support === 'plan') || WAS_TO.has(lowerAt(scene.words, at))) return true
  }
  return false
}

/** « l'annulation du concert prévu samedi », « a reporté l'audience qui devait s'ouvrir mardi »: it will not be that day. */
export const isPlanUndone = (scene: Scene, date: DateAt, noun: NounHit): boolean =>
  isUndone(scene, noun) && isPlanned(scene, noun, date)

/** « le report du match au 3 décembre »: the day that is planned now. */
const isPutOffTo = (scene: Scene, noun: NounHit, date: DateAt): boolean =>
  noun.lemma === 'report' && /^(?:au|aux|à)$/u.test(lowerAt(scene.words, date.from - 1))

/** What is planned for the day, where the clause tells that a plan was undone: the concert, not its cancellation. */
export function planOf(scene: Scene, date: DateAt, head: Head | null): Head | null {
  const { noun, nounScene } = head ?? {}
  if (!head || !noun || nounScene || !UNDOING.has(noun.lemma)) return head
  if (!isPlanned(scene, noun, date) && !isPutOffTo(scene, noun, date)) return head
  const planned = nounAfter(scene, noun.to, date.from)
  return planned ? { ...head, noun: planned } : head
}
