import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readVerbGroup } from '../verb-group.ts'

const REACH = 12

/** « "Je n'ai rien signé", a dit X lundi, "et je ne signerai rien" »: the incise before holds for both halves. */
export function resumed(
  frame: Frame,
  sentence: Sentence,
  index: number,
  last: Attribution | null,
): Attribution | null {
  if (!last?.rule.startsWith('incise') || sentence.items[index - 1]?.text !== ',') return null
  for (let k = index - 2; k >= Math.max(0, index - REACH); k -= 1) {
    const item = sentence.items[k]
    if (!item || item.type === 'quotation') return null
    if (item.end <= last.cue.end) return { ...last, rule: 'incise-resumed', confidence: 0.9 }
    if (item.type === 'mark' || readVerbGroup(sentence, k, frame.tools.verbs)) return null
  }
  return null
}
