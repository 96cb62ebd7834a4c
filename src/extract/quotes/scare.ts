import terms from '../../../data/lexicons/quoted-terms.json' with { type: 'json' }
import type { MarkedSpan } from '../../text/quotation-marks.ts'
import type { Sentence } from '../document.ts'
import type { Frame } from './frame.ts'

const NAMING = new Set(terms.naming)
const SPEAKERS = new Set(['il', 'elle', 'on', 'a', 'ont', 'avait', 'qui', 'est', 'se', "s'"])
const WORKS = new Set(terms.works)

/** Every longer word has a capital: « Le Monde d'hier », « Marseille en Grand ». */
function isTitleCase(words: string): boolean {
  const long = words.split(/[\s'’]+/u).filter((word) => word.length > 2)
  return long.length >= 2 && long.every((word) => /^\p{Lu}/u.test(word))
}

/**
 * Marks without speech: a title after « le film », a term after « baptisé », a proper name. Says nothing of
 * irony, which only the lack of a cue tells.
 */
export function isTitleOrTerm(
  frame: Frame,
  sentence: Sentence,
  index: number,
  quotation: MarkedSpan,
): boolean {
  const words = frame.document.text.slice(quotation.inner.start, quotation.inner.end)
  const before = [1, 2, 3].map((step) => sentence.items[index - step]?.lower ?? '')
  const [last = '', second = '', third = ''] = before
  if (NAMING.has(last) || (NAMING.has(second) && /^(?:le|la|les|l'|de|par|:|,|en)$/u.test(last))) return true
  // « le premier cas dit "autochtone" », not « il dit "oui" ».
  if (/^dite?s?$/u.test(last) && !SPEAKERS.has(second) && !/^\p{Lu}/u.test(words)) return true
  // « d'un navire, le "Cap Sizun" »
  if (/^(?:le|la|les|l')$/u.test(last) && second === ',' && WORKS.has(third)) return true
  if (WORKS.has(last) || (WORKS.has(second) && last === ',')) return /^[\p{Lu}\p{N}]/u.test(words)
  if (WORKS.has(third) && last.length > 3 && /^\p{Lu}/u.test(words)) return isTitleCase(words)
  return isTitleCase(words) && !/[.!?…]$/u.test(words)
}
