import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'
import { subjectBefore, subjectsBefore } from '../subject.ts'
import { readVerbGroup, type VerbGroup } from '../verb-group.ts'

const NOBODY = new Set(['on', "l'on", 'je', "j'", 'nous', 'vous', 'tu'])
const PAST_LIKE = new Set(['participle', 'past', 'imperfect'])

/** Verb groups of the sentence before an item, in order; a quotation between starts anew. */
export function groupsBefore(frame: Frame, sentence: Sentence, end: number): VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let k = 0; k < end; k += 1) {
    const group = readVerbGroup(sentence, k, frame.tools.verbs)
    if (!group || group.to > end) continue
    groups.push(group)
    k = group.to - 1
  }
  return groups
}

const spanOf = (sentence: Sentence, from: number, to: number) => ({
  start: sentence.items[from]?.start ?? 0,
  end: sentence.items[to - 1]?.end ?? 0,
})

const isImpersonal = (sentence: Sentence, group: VerbGroup): boolean => {
  for (let k = group.from - 1; k >= Math.max(0, group.from - 2); k -= 1) if (NOBODY.has(sentence.items[k]?.lower ?? '')) return true
  return group.clitic !== null
}

/** A clause that an outer verb opens: « a précisé que la Russie demandera ». */
function reportedBy(sentence: Sentence, groups: readonly VerbGroup[], inner: VerbGroup): VerbGroup | null {
  const outer = groups.findLast((group) => group.to <= inner.from && group.form === 'finite' && group.verb.classes.has('that'))
  if (!outer) return null
  const that = sentence.items.slice(outer.to, inner.from).some((item) => item.lower === 'que' || item.lower === "qu'")
  return that ? outer : null
}

/**
 * A verb of saying before the quotation, with its subject: « X a déclaré : "…" », « X promet une "…" ». The
 * subject of « prévenant que "…" » is the main one.
 */
export function before(frame: Frame, sentence: Sentence, index: number, lastInSentence: Attribution | null): Attribution | null {
  const groups = groupsBefore(frame, sentence, index)
  const quotations = sentence.items.slice(0, index).map((item, i) => (item.type === 'quotation' ? i : -1))
  const previous = Math.max(-1, ...quotations)
  const colon = sentence.items[index - 1]?.text === ':'
  const finite = groups.filter((group) => group.form !== 'infinitive' && !group.passive)
  let group = finite.at(-1)
  if (!group) return colon ? colonAlone(frame, sentence, index) : null
  const outer = group.form === 'finite' ? reportedBy(sentence, finite, group) : null
  if (outer && !PAST_LIKE.has(group.verb.tense)) group = outer
  if (isImpersonal(sentence, group)) return null
  // The other quotation took the verb, unless a conjunction carries it on: « "A" et "B" ».
  if (previous >= group.to && !continues(sentence, previous, index)) {
    return lastInSentence && sentence.items[index - 1]?.text !== ',' ? null : null
  }
  if (!colon && !group.verb.classes.has('stance') && !group.verb.classes.has('that') && !group.verb.classes.has('speech') && !group.verb.classes.has('writing')) return null
  const cue = spanOf(sentence, group.from, group.to)
  if (group.form === 'gerund') {
    const own = subjectsBefore(frame, sentence, group.from)
    const reference = lastInSentence?.reference ?? own[0] ?? null
    return reference ? { reference, rule: 'gerund', confidence: 0.85, cue } : null
  }
  const subject = subjectBefore(frame, sentence, group)
  if (!subject) return null
  const hearsay = group.verb.tense === 'conditional'
  return { reference: subject, rule: colon ? 'verb-colon' : 'verb-before', confidence: subject.pronoun ? 0.85 : 0.9, cue, ...(hearsay ? { hearsay } : {}) }
}

const continues = (sentence: Sentence, previous: number, index: number): boolean =>
  sentence.items.slice(previous + 1, index).every((item) => item.type !== 'mark' || item.text === ',') && index - previous <= 8

/** No verb of saying, but a colon: « Le maire ne décolère pas : "…" », « Paul Martin : "…" ». */
function colonAlone(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const subjects = subjectsBefore(frame, sentence, index)
  const label = readReference(frame, sentence, 0)
  const first = subjects[0]
  if (!first) return null
  const isLabel = label !== null && label.to === index - 1
  const cue = spanOf(sentence, 0, index)
  return { reference: first, rule: isLabel ? 'label' : 'colon', confidence: isLabel ? 0.9 : 0.75, cue }
}
