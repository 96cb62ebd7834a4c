import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

/** « "…", rapporte le journal, citant un médecin »: the one cited spoke, the subject passes it on. */
export function cited(frame: Frame, sentence: Sentence, incise: Attribution): Attribution | null {
  const from = incise.reference?.to ?? Infinity
  const at = sentence.items.findIndex((item, i) => i >= from && i < from + 8 && item.lower === 'citant')
  const reference = at < 0 ? null : readReference(frame, sentence, at + 1)
  if (!reference || reference.pronoun) return null
  const cue = { start: sentence.items[at]?.start ?? 0, end: sentence.items[reference.to - 1]?.end ?? 0 }
  return { reference, rule: 'cited', confidence: 0.9, cue }
}
