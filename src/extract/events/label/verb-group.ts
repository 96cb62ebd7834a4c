import { lowerAt } from '../../dates/reader.ts'
import type { Scene } from '../scene.ts'
import type { VerbHit } from '../verbs.ts'
import { isLeftOut } from './label-marks.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/u))

const AUXILIARIES = set(
  `a ont ai as avons avez avait avaient avais avions aura auront aurai aurons aurait auraient eut eurent ayant avoir eu
  est sont suis sommes êtes était étaient étais étions sera seront serai serons serait seraient fut furent étant être été
  doit doivent dois devons devait devaient devra devront devrait devraient dû
  peut peuvent pourra pourront pourrait pourraient pouvait pouvaient pu
  reste restent restera resteront restait restaient demeure demeurent
  va vont vais allons allait allaient vient viennent venait venaient`,
)
const CLITICS = set("se s' ne n' y lui leur me m' te t'")
/** Articles and « en », « nous » are objects right before the verb only. */
const OBJECTS = set("le la l' les en nous vous")
const BETWEEN =
  /^(?:pas|plus|déjà|également|aussi|ensuite|finalement|encore|toujours|enfin|bien|bel|et|donc|ainsi|tous|toutes|vite|tout|jamais|notamment|de|d'|d'abord|nouveau|même|à|rien|ailleurs|\p{L}+ment)$/u
const MOST = 8

/** Where the words of a verb begin: « n'en a », « devait être », « l'a ». */
export function groupStart(scene: Scene, verb: VerbHit): number {
  // « je suis arrivé » is read as « arrivé ».
  if (verb.bare && !/^(?:es|suis|sommes|êtes)$/u.test(lowerAt(scene.words, verb.at - 1))) return verb.at
  let start = verb.at
  for (let at = verb.at - 1; at >= Math.max(scene.from, verb.at - MOST); at -= 1) {
    const lower = lowerAt(scene.words, at)
    if (AUXILIARIES.has(lower) || CLITICS.has(lower)) start = at
    else if (OBJECTS.has(lower) && start === at + 1) start = at
    else if (!BETWEEN.test(lower) && !isLeftOut(scene, at)) break
  }
  return start
}

const BE_FORMS = set(
  'est sont suis sommes êtes était étaient étais étions sera seront serait seraient fut furent été a ont avait avaient aura auront aurait auraient',
)

/**
 * Where a perfect with « être » or a passive begins without its auxiliary: « a été condamné » → « condamné »; −1 for others.
 */
export function participleOf(scene: Scene, verb: VerbHit, start: number): number {
  const held = lowerAt(scene.words, verb.at - 1)
  if (verb.to !== verb.at + 1 || verb.negated || !BE_FORMS.has(held)) return -1
  const being =
    held === 'été' || /^(?:es?t|sont|suis|étai(?:en)?t|ser(?:a|ont|ait|aient)|fu(?:ren)?t)$/u.test(held)
  if (!being) return -1
  for (let at = start; at < verb.at; at += 1) if (!BE_FORMS.has(lowerAt(scene.words, at))) return -1
  return /(?:é|i|u|s|t)(?:e?s?)$/u.test(lowerAt(scene.words, verb.at)) ? verb.at : -1
}
