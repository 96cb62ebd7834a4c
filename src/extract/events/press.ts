import type { Mention } from '../actors/cast.ts'
import { lowerAt, wordAt } from '../dates/reader.ts'
import type { Scene } from './scene.ts'

const HEARD = new Set(['a', 'ont', 'avait'])

const PRESS = new Set('agence chaine hebdomadaire journal magazine quotidien radio revue site'.split(' '))

const READING = /^(?:accès|consult(?:é|er)|copie|prendre|pris)$/u

/** « que Le Progrès a pu consulter », « dont L'Écho a obtenu une copie »: who read it. */
const hasRead = ({ words }: Scene, to: number): boolean =>
  HEARD.has(lowerAt(words, to)) && [1, 2, 3].some((step) => READING.test(lowerAt(words, to + step)))

/** « dans la revue X », « consulté par X »: told by it. */
export const isPress = (scene: Scene, { from, to }: Mention): boolean =>
  hasRead(scene, to) ||
  PRESS.has(wordAt(scene.words, from - 1)) ||
  PRESS.has(wordAt(scene.words, from - 2)) ||
  // « a appris Ouest-Hebdo de source judiciaire »
  (lowerAt(scene.words, from - 1) === 'appris' && HEARD.has(lowerAt(scene.words, from - 2))) ||
  (lowerAt(scene.words, from - 1) === 'par' &&
    /^(?:consult|cit|interrog|rapport|révél)/u.test(lowerAt(scene.words, from - 2)))

/** « le site satirique, Le Merle, publie un article », « l'hebdomadaire Merle, qui a révélé l'affaire »: what it does itself. */
export const publishes = (scene: Scene, { to }: Mention): boolean =>
  [0, 1, 2, 3].some((step) => {
    const verb = scene.verb(to + step)
    return verb?.kind === 'publication' && !verb.bare && !verb.passive
  })
