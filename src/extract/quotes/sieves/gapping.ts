import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'
import type { VerbGroup } from '../verb-group.ts'

const LEADS = /^(?:un|une|le|la|les|l'|des|d'|de|du|que|qu'|et|,)$/u

/** « X regrette "A", Y "B" »: somebody else between the two, with the verb of the first. */
export function gapping(
  frame: Frame,
  sentence: Sentence,
  previous: number,
  index: number,
  group: VerbGroup,
): Attribution | null {
  const [from, to] = [sentence.items[group.from], sentence.items[group.to - 1]]
  if (!from || !to) return null
  let k = previous + 1
  while (k < index && /^(?:,|;|et|mais|quand|tandis|que)$/u.test(sentence.items[k]?.lower ?? '')) k += 1
  const reference = k > previous + 1 ? readReference(frame, sentence, k) : null
  if (!reference || reference.pronoun || reference.to > index) return null
  const rest = sentence.items.slice(reference.to, index)
  if (!rest.every((item) => LEADS.test(item.lower))) return null
  return { reference, rule: 'gapping', confidence: 0.85, cue: { start: from.start, end: to.end } }
}
