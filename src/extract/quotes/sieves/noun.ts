import nouns from '../../../../data/lexicons/saying-nouns.json' with { type: 'json' }
import type { Sentence } from '../../document.ts'
import { OF, POSSESSIVE } from '../../grammar.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

const NOUNS = new Set(nouns)

/** « sa réponse : "…" », « l'appel du maire : "…" ». */
export function noun(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  if (sentence.items[index - 1]?.text !== ':') return null
  for (let k = index - 2; k >= 0; k -= 1) {
    const item = sentence.items[k]
    if (!item || !NOUNS.has(item.lower)) continue
    const cue = { start: item.start, end: item.end }
    const link = sentence.items[k + 1]?.lower ?? ''
    if (OF.has(link)) {
      const reference = readReference(frame, sentence, link === 'du' || link === 'des' ? k + 1 : k + 2)
      if (reference) return { reference, rule: 'noun-of-saying', confidence: 0.8, cue }
    }
    if (POSSESSIVE.has(sentence.items[k - 1]?.lower ?? '')) {
      const plural = /^leurs?$/u.test(sentence.items[k - 1]?.lower ?? '')
      return {
        reference: { from: k - 1, to: k + 1, pronoun: { gender: null, plural } },
        rule: 'noun-of-saying',
        confidence: 0.75,
        cue,
      }
    }
  }
  return null
}
