import { lowerAt } from '../../dates/reader.ts'
import { OF } from '../../grammar.ts'
import { behindDate, type Scene } from '../scene.ts'
import { complementEnd, isIdiom } from './complement.ts'
import type { Stretch } from './label.ts'
import { isQuote } from './label-marks.ts'
import { runsOf, textOfRuns } from './label-text.ts'

const ARTICLES = /^(?:(?:les?|la|une?|des|du|aux?|ces?|cet|cette|son|sa|ses|leurs?)\s+|[ld]['’]\s*)/iu

/** What the words of a noun's phrase say, without its article. */
export const phraseText = (scene: Scene, phrase: Stretch): string =>
  textOfRuns(scene, runsOf(scene, phrase)).replace(ARTICLES, '')

const GOING_ON = new Set('à au aux en dans devant sur contre pour avec entre chez par vers sous'.split(' '))
/** A noun with so many words of its own needs no more. */
const ENOUGH = 2
const LONGEST_MORE = 7

/** « recours devant le Conseil d'État », « sortie de « Sourdine » »: what tells more of a noun that stands alone. */
function more(scene: Scene, { from, to }: Stretch): Stretch | null {
  if (to - from > ENOUGH) return null
  const at = behindDate(scene, to)
  const lower = lowerAt(scene.words, at)
  const titled = isQuote(lower) || (OF.has(lower) && isQuote(lowerAt(scene.words, at + 1)))
  const led =
    GOING_ON.has(lower) &&
    scene.words[at + 1]?.kind === 'word' &&
    !scene.inDate(at + 1) &&
    !isIdiom(scene, at)
  if (!(titled && at === to) && !led) return null
  const end = complementEnd(scene, at, scene.to, LONGEST_MORE)
  return end > at + 1 ? { from: at, to: end } : null
}

/** What a noun's event is called: its phrase, with what stands behind the date, or else what tells more of it. */
export function nounLabel(scene: Scene, phrase: Stretch, tail: Stretch | null): string {
  const rest = tail ?? more(scene, phrase)
  const label = phraseText(scene, phrase)
  return rest && label !== '' ? `${label} ${textOfRuns(scene, runsOf(scene, rest))}` : label
}
