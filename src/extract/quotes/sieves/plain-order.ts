import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'
import { readVerbGroup } from '../verb-group.ts'

const REACH = 12
const SPEAKS = ['speech', 'manner'] as const

/** « X, 58 ans, qui conduit depuis 1984, a dit. »: behind the last comma, where the verb follows and ends the sentence. */
function pastInsertion({ tools }: Frame, sentence: Sentence, from: number): number {
  const { items } = sentence
  if (items[from]?.text !== ',') return from
  const comma = items.findLastIndex(({ text }, i) => i > from && text === ',')
  const group = comma < 0 ? null : readVerbGroup(sentence, comma + 1, tools.verbs)
  return group && (items[group.to] === undefined || items[group.to]?.type === 'mark') ? comma + 1 : from
}

/** « "Il est temps," il a dit. »: the comma stands inside the marks. */
function endsWithComma({ document }: Frame, { items }: Sentence, index: number): boolean {
  const inner = document.quotations[items[index]?.quotation ?? -1]?.inner
  return inner !== undefined && document.text[inner.end - 1] === ','
}

/** « "…", le ministre a dit. »: subject before verb behind the quotation, as translated pages have it. */
export function plainOrder(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  if (index > 0) return null
  const behind =
    sentence.items[index + 1]?.text === ','
      ? index + 2
      : endsWithComma(frame, sentence, index)
        ? index + 1
        : -1
  const subject = behind < 0 ? null : readReference(frame, sentence, behind)
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
  const verb = pastInsertion(frame, sentence, subject.to)
  for (let k = verb; k < verb + REACH; k += 1) {
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
    if (!ends || !SPEAKS.some((known) => group.verb.classes.has(known))) return null
    const cue = {
      start: sentence.items[subject.from]?.start ?? 0,
      end: sentence.items[group.to - 1]?.end ?? 0,
    }
    return { reference: subject, rule: 'plain-order', confidence: 0.85, cue }
  }
  return null
}
