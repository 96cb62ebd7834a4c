import { lowerAt, wordAt } from '../dates/reader.ts'
import type { NounHit } from './nouns.ts'
import type { DateAt, Scene } from './scene.ts'

/** What somebody writes to somebody. */
const LETTERS = new Set(
  'courriel courrier email lettre mail message missive mot note sms telegramme tweet'.split(' '),
)

/** What is dated as well: « daté du 3 mai ». */
const DATED = new Set('arrete avis circulaire decret memo ordonnance pv rapport'.split(' '))

const SENT =
  /^(?:adressée?s?|écrite?s?|envoyée?s?|expédiée?s?|parvenue?s?|postée?s?|reçue?s?|remise?s?|signée?s?|transmise?s?)$/u
const STEPS = 5

/** « une lettre adressée le 14 novembre à ses partenaires », « un courrier daté du 28 février », « sa note du 3 mai ». */
export function documentOf(scene: Scene, { from }: DateAt): NounHit | null {
  let at = from - 1
  while (/^(?:de|du|le)$/u.test(lowerAt(scene.words, at))) at -= 1
  const dated = /^datée?s?$/u.test(lowerAt(scene.words, at))
  const sent = SENT.test(lowerAt(scene.words, at))
  if (dated || sent) at -= 1
  else if (at === from - 1) return null
  for (let step = 0; step < STEPS; step += 1, at -= 1) {
    const word = scene.words[at]
    if (word?.kind !== 'word' || at < scene.from || scene.verb(at)) return null
    const noun = wordAt(scene.words, at)
    if (LETTERS.has(noun) || (dated && DATED.has(noun)))
      return { from: at, to: at + 1, kind: 'statement', lemma: word.lower }
    // « la lettre du 14 » has nothing between.
    if (!dated && !sent) return null
  }
  return null
}
