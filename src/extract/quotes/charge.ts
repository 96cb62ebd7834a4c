import charges from '../../../data/lexicons/charges.json' with { type: 'json' }
import type { Sentence } from '../document.ts'
import { hasVerb } from './extent.ts'

const PARTICIPLES = new Set(charges.participles)
/** « une enquête pour "…" », « mise en examen pour "…" ». */
const PROCEEDINGS = new Set(charges.proceedings)
const REACH = 16

const isCharging = (lower: string): boolean =>
  PROCEEDINGS.has(lower) || PARTICIPLES.has(lower) || PARTICIPLES.has(lower.replace(/(?<=é)(?:e|s|es)$/u, ''))

/** Back over « "…" et » and « "…", » to the « pour » of a list. */
function listStart({ items }: Sentence, index: number): number {
  let at = index
  while (/^(?:et|,)$/u.test(items[at - 1]?.text ?? '') && items[at - 2]?.type === 'quotation') at -= 2
  return at
}

/** « jugé par le tribunal pour "prise illégale d'intérêts" et "favoritisme" »: the law's name for it, which nobody says. */
export function isCharge(sentence: Sentence, index: number, words: string): boolean {
  const { items } = sentence
  const at = listStart(sentence, index)
  if (items[at - 1]?.lower !== 'pour' || hasVerb(words)) return false
  for (let k = at - 2; k >= Math.max(0, at - REACH); k -= 1) {
    const item = items[k]
    if (!item || item.type === 'quotation' || item.text === ';') return false
    if (isCharging(item.lower)) return true
  }
  return false
}
