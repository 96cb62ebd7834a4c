import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'
import { readVerbGroup } from '../verb-group.ts'

const REACH = 12

/** « "…", le ministre a dit. »: subject before verb behind the quotation, as translated pages have it. */
export function plainOrder(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  if (index > 0 || sentence.items[index + 1]?.text !== ',') return null
  const subject = readReference(frame, sentence, index + 2)
  if (!subject) return null
  const signed = sentence.items[subject.to]
  const ends = sentence.items.slice(subject.to).every((item) => item.type === 'mark')
  if (subject.member?.kind === 'person' && (signed === undefined || ends)) {
    const cue = {
      start: sentence.items[subject.from]?.start ?? 0,
      end: sentence.items[subject.to - 1]?.end ?? 0,
    }
    return { reference: subject, rule: 'signature', confidence: 0.8, cue }
  }
  for (let k = subject.to; k < subject.to + REACH; k += 1) {
    const item = sentence.items[k]
    if (!item || item.type === 'quotation' || /^(?:qui|que|qu'|dont|et)$/u.test(item.lower)) return null
    const group = readVerbGroup(sentence, k, frame.tools.verbs)
    if (group?.form !== 'finite' || group.passive || group.clitic) continue
    const next = sentence.items[group.to]
    const ends =
      next === undefined ||
      next.type === 'mark' ||
      /^(?:à|au|aux|dans|lors|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|en|sur|devant|après|aux|plus|hier|ensuite|alors|encore|avec|pendant)$/u.test(
        next.lower,
      )
    if (!ends || !group.verb.classes.has('speech')) return null
    const cue = {
      start: sentence.items[subject.from]?.start ?? 0,
      end: sentence.items[group.to - 1]?.end ?? 0,
    }
    return { reference: subject, rule: 'plain-order', confidence: 0.85, cue }
  }
  return null
}
