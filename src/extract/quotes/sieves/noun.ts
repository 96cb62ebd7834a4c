import nouns from '../../../../data/lexicons/saying-nouns.json' with { type: 'json' }
import type { Sentence } from '../../document.ts'
import { OF, POSSESSIVE } from '../../grammar.ts'
import type { Attribution } from '../attribution.ts'
import { bareNounAt } from '../bare-noun.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

const NOUNS = new Set(nouns.lead)
const CALLS = new Set(nouns.complement)

/** « un appel à "…" », « son souhait d'"avancer" », « l'appel du maire à "…" ». */
function complement(sentence: Sentence, index: number): Attribution | null {
  const link = sentence.items[index - 1]?.lower ?? ''
  if (!/^(?:à|au|de|d'|du|pour)$/u.test(link)) return null
  const [noun, before] = [sentence.items[index - 2], sentence.items[index - 3]]
  if (!noun || !CALLS.has(noun.lower)) return null
  const cue = { start: noun.start, end: noun.end }
  const possessor = before?.lower ?? ''
  if (!/^(?:son|sa|ses|leurs?)$/u.test(possessor))
    return { reference: null, rule: 'noun-of-saying', confidence: 0, cue }
  const plural = possessor.startsWith('leur')
  const reference = { from: index - 3, to: index - 1, pronoun: { gender: null, plural } }
  return { reference, rule: 'noun-of-saying', confidence: 0.75, cue }
}

/** « sa réponse : "…" », « l'appel du maire : "…" ». */
export function noun(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  if (sentence.items[index - 1]?.text !== ':') return complement(sentence, index)
  for (let k = index - 2; k >= 0; k -= 1) {
    const item = sentence.items[k]
    if (!item || !NOUNS.has(item.lower)) continue
    const cue = { start: item.start, end: item.end }
    // « X visé par une plainte de Y : "…" »: of the two, who answers?
    const isAgent = sentence.items[k - 2]?.lower === 'par'
    if (isAgent) return { reference: null, rule: 'noun-of-saying', confidence: 0, cue }
    const link = sentence.items[k + 1]?.lower ?? ''
    if (OF.has(link)) {
      const at = link === 'du' || link === 'des' ? k + 1 : k + 2
      const reference = readReference(frame, sentence, at) ?? bareNounAt(frame, sentence, at)
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
