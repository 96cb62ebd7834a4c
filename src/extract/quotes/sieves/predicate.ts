import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { subjectsBefore } from '../subject.ts'

/** What only somebody himself tells that he does: « prend acte », « ne souhaite pas commenter », « attend l'expertise ». */
const OWN_WORDS =
  /^(?:(?:ne |n['’])(?:commente|communique|confirme|dispose|fai[ts]|font|souhaite|veu[lt])|(?:assume|attend|comprend|envisage|espère|étudie|examine|ignore|refuse|reste|souhaite|travaille)(?:nt|ent)?\s|(?:comprennent|prend|prennent|réfléchi(?:t|ssent)|sui(?:t|vent)|veu(?:t|lent))\s|s['’](?:étonne|interroge|en remet)(?:nt|ent)?\b|se (?:félicite|réjoui|réserve|tien))/u
const FIRST = /(?:^|[\s'’])(?:je|j['’]|nous|mon|ma|mes|notre|nos)(?=[\s'’])/iu

/** « , de son côté, », « (RN) ». */
const ASIDES = new Set([',,', '()'])

/** « La préfecture "attend l'expertise" », « Contacté, le groupe, lui, "prend acte" »: the subject right before its predicate. */
export function predicate(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const { items, quoted } = sentence
  const inner = frame.document.quotations[items[index]?.quotation ?? -1]?.inner
  if (!inner || quoted[0] !== index) return null
  const words = frame.document.text.slice(inner.start, inner.end)
  if (!OWN_WORDS.test(`${words} `) || FIRST.test(words)) return null
  const [subject, ...others] = subjectsBefore(frame, sentence, index)
  if (!subject || subject.pronoun || others.length > 0 || subject.member?.kind === 'place') return null
  const between = items.slice(subject.to, index)
  const isAside = ASIDES.has(`${between[0]?.text}${between.at(-1)?.text}`)
  const isVerbless = items
    .slice(0, index)
    .every(({ lower }) => !/^(?:a|est|ont|que|qu'|selon|pour|sont)$/u.test(lower))
  if ((between.length > 0 && !isAside) || !isVerbless) return null
  const cue = { start: items[subject.from]?.start ?? 0, end: items[subject.to - 1]?.end ?? 0 }
  return { reference: subject, rule: 'predicate', confidence: 0.75, cue }
}
