import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { pronounOf } from '../incises.ts'
import { readReference } from '../reference.ts'
import { subjectBefore, subjectsBefore } from '../subject.ts'
import { readVerbGroup, type VerbGroup } from '../verb-group.ts'
import { inciseFrom } from './after.ts'

const NOBODY = new Set(['on', "l'on", 'je', "j'", 'nous', 'vous', 'tu'])
/** « tandis que », « afin que »: no reported clause. */
const NO_CLAUSE = new Set([
  'tandis',
  'alors',
  'afin',
  'bien',
  'pour',
  'parce',
  'dès',
  'sans',
  'avant',
  'après',
  'pendant',
  'depuis',
  'tant',
  'plus',
  'moins',
  'autant',
])
const PAST_LIKE = new Set(['participle', 'past', 'imperfect'])

/** Verb groups of the sentence before an item, in order; a quotation between starts anew. */
function groupsBefore(frame: Frame, sentence: Sentence, end: number): VerbGroup[] {
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

/** « on », « je », « nous » say it, or an inverted pronoun does. */
const isImpersonal = (sentence: Sentence, group: VerbGroup): boolean => {
  for (let k = group.from - 1; k >= Math.max(0, group.from - 2); k -= 1)
    if (NOBODY.has(sentence.items[k]?.lower ?? '')) return true
  return group.clitic !== null && pronounOf(group.clitic.lower) === null
}

/** A clause that an outer verb opens: « a précisé que la Russie demandera ». */
function reportedBy(sentence: Sentence, groups: readonly VerbGroup[], inner: VerbGroup): VerbGroup | null {
  const outer = groups.findLast(
    (group) => group.to <= inner.from && group.form === 'finite' && group.verb.classes.has('that'),
  )
  if (!outer) return null
  const between = sentence.items.slice(outer.to, inner.from)
  if (between.some((item) => item.type === 'quotation')) return null
  const that = between.some(
    (item, i) =>
      (item.lower === 'que' || item.lower === "qu'") && !NO_CLAUSE.has(between[i - 1]?.lower ?? ''),
  )
  return that ? outer : null
}

/**
 * A verb of saying before the quotation, with its subject: « X a déclaré : "…" », « X promet une "…" ». The
 * subject of « prévenant que "…" » is the main one.
 */
export function before(
  frame: Frame,
  sentence: Sentence,
  index: number,
  lastInSentence: Attribution | null,
): Attribution | null {
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
  if (previous >= group.to && !continues(frame, sentence, previous, index)) {
    return null
  }
  if (
    !colon &&
    !group.verb.classes.has('stance') &&
    !group.verb.classes.has('that') &&
    !group.verb.classes.has('speech') &&
    !group.verb.classes.has('writing')
  )
    return null
  const cue = spanOf(sentence, group.from, group.to)
  if (group.form === 'gerund') {
    const clitic = groups.findLast((other) => other.to <= group.from && other.clitic !== null)?.clitic
    const pronoun = clitic ? pronounOf(clitic.lower) : null
    const own = subjectsBefore(frame, sentence, group.from)
    const inverted = pronoun ? { from: group.from, to: group.from, pronoun } : null
    const reference = lastInSentence?.reference ?? inverted ?? own[0] ?? inciseBehind(frame, sentence, index)
    return reference ? { reference, rule: 'gerund', confidence: 0.85, cue } : null
  }
  const clitic = group.clitic ? pronounOf(group.clitic.lower) : null
  const subject = clitic
    ? { from: group.from, to: group.to, pronoun: clitic }
    : subjectBefore(frame, sentence, group)
  if (!subject) return null
  const hearsay = group.verb.tense === 'conditional'
  return {
    reference: subject,
    rule: colon ? 'verb-colon' : 'verb-before',
    confidence: subject.pronoun ? 0.85 : 0.9,
    cue,
    ...(hearsay ? { hearsay } : {}),
  }
}

/** « "A", a dit X, prévenant que "B" »: the incise before tells who. */
function inciseBehind(frame: Frame, sentence: Sentence, end: number): Attribution['reference'] {
  for (let k = end - 1; k > 0; k -= 1) {
    if (sentence.items[k]?.text !== ',') continue
    const incise = inciseFrom(frame, sentence, k + 1)
    if (incise?.reference && incise.reference.to <= end) return incise.reference
  }
  return null
}

/** « "A" et "B" »; but not « X regrette "A", Y "B" », where somebody else comes between. */
const continues = (frame: Frame, sentence: Sentence, previous: number, index: number): boolean =>
  index - previous <= 8 &&
  sentence.items
    .slice(previous + 1, index)
    .every(
      (item, i) =>
        (item.type !== 'mark' || item.text === ',') &&
        readReference(frame, sentence, previous + 1 + i)?.member === undefined,
    )

/** No verb of saying, but a colon: « Le maire ne décolère pas : "…" », « Paul Martin : "…" ». */
function colonAlone(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const subjects = subjectsBefore(frame, sentence, index)
  const label = readReference(frame, sentence, 0)
  const first = subjects[0]
  if (!first) return null
  const isLabel = label !== null && label.to === index - 1
  const cue = spanOf(sentence, 0, index)
  return {
    reference: first,
    rule: isLabel ? 'label' : 'colon',
    confidence: isLabel ? 0.9 : 0.75,
    cue,
  }
}
