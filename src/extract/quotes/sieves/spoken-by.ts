import type { Sentence } from '../../document.ts'
import { closesSubject } from '../apposition.ts'
import type { Attribution } from '../attribution.ts'
import { nameSubject } from '../bare-name.ts'
import { bareNounAt, bareSubject } from '../bare-noun.ts'
import type { Frame } from '../frame.ts'
import { pronounOf } from '../incises.ts'
import { readReference } from '../reference.ts'
import { subjectAfter, subjectBefore, subjectsBefore } from '../subject.ts'
import type { VerbGroup } from '../verb-group.ts'
import { inciseFrom } from './after.ts'

export const READING =
  /^(?:li[st]|lisent|lisait|lisaient|lut|lurent|lu|relit|relisait|cite|citait|cita|cité)$/u
/** « Et d'ajouter : "…" », « Avant de conclure : "…" » as a sentence: whoever spoke before. */
const WHO_SPOKE = { gender: null, plural: false, pick: 'same' } as const

export const spanOf = (sentence: Sentence, from: number, to: number) => ({
  start: sentence.items[from]?.start ?? 0,
  end: sentence.items[to - 1]?.end ?? 0,
})

/** Who is the subject of a verb group before the quotation; nobody where that cannot be read. */
export function spokenBy(
  frame: Frame,
  sentence: Sentence,
  index: number,
  groups: readonly VerbGroup[],
  group: VerbGroup,
  lastInSentence: Attribution | null,
): Attribution | null {
  const colon = sentence.items[index - 1]?.text === ':'
  const lastQuoted = sentence.items.findLastIndex((item, i) => i < index && item.type === 'quotation')
  const cue = spanOf(sentence, group.from, group.to)
  if (group.form !== 'finite') {
    const clitic = groups.findLast((other) => other.to <= group.from && other.clitic !== null)?.clitic
    const pronoun = clitic ? pronounOf(clitic.lower) : null
    const own = subjectsBefore(frame, sentence, group.from)
    const inverted = pronoun ? { from: group.from, to: group.from, pronoun } : null
    // « Qualifié de "clown" par X, Y a répliqué en parlant de "…" »: a subject since then comes before.
    const since = lastInSentence ? own.find(({ from }) => from > lastQuoted) : undefined
    const reference =
      since ??
      lastInSentence?.reference ??
      inverted ??
      inciseBehind(frame, sentence, group.from) ??
      own[0] ??
      mainSubjectBehind(frame, sentence, index) ??
      (colon && group.from <= 2 ? { from: 0, to: group.from, pronoun: WHO_SPOKE } : null)
    return reference || colon ? { reference, rule: 'gerund', confidence: 0.85, cue } : null
  }
  const clitic = group.clitic ? pronounOf(group.clitic.lower) : null
  if (colon && !clitic && READING.test(sentence.items[group.to - 1]?.lower ?? ''))
    return { reference: null, rule: 'read-out', confidence: 0, cue }
  if (
    colon &&
    !clitic &&
    /^(?:,|que|qu')$/u.test(sentence.items[group.from - 1]?.lower ?? '') &&
    !closesSubject(frame, sentence, group.from - 1)
  ) {
    // « Il est venu, se souvient le doyen : "…" »; but not « X, maire, enfonce le clou : "…" ».
    const reference = subjectAfter(frame, sentence, group.to)
    const speaks = reference?.member?.kind === 'person' || (reference?.phrase?.noun.classes.length ?? 0) > 0
    if (reference && speaks && reference.from - group.to <= 2)
      return {
        reference,
        rule: 'verb-colon',
        confidence: 0.85,
        cue: spanOf(sentence, group.from, reference.to),
      }
  }
  const subject = clitic
    ? { from: group.from, to: group.to, pronoun: clitic }
    : (subjectBefore(frame, sentence, group) ??
      bareSubject(frame, sentence, group.from) ??
      nameSubject(frame, sentence, group) ??
      invertedSubject(frame, sentence, group))
  const hearsay = group.verb.tense === 'conditional'
  return {
    reference: subject,
    rule: colon ? 'verb-colon' : 'verb-before',
    confidence: subject?.pronoun ? 0.85 : 0.9,
    cue,
    ...(hearsay ? { hearsay } : {}),
  }
}

/** « D'ici là, conseille un vieux routier, "…" », « surtout, dit X, secrétaire FO, "…" »: right behind its verb. */
function invertedSubject(frame: Frame, sentence: Sentence, group: VerbGroup): Attribution['reference'] {
  if (sentence.items[group.from - 1]?.text !== ',' || group.reflexive) return null
  const subject = readReference(frame, sentence, group.to) ?? bareNounAt(frame, sentence, group.to)
  const isPerson = subject?.member ? subject.member.kind !== 'place' : subject?.phrase !== undefined
  return isPerson && subject && sentence.items[subject.to]?.type !== 'quotation' ? subject : null
}

/** « Ayant jugé l'offre "indécente", Paul Vernier a quitté la table. » */
function mainSubjectBehind(frame: Frame, sentence: Sentence, index: number): Attribution['reference'] {
  const comma = sentence.items.findIndex((item, i) => i > index && item.text === ',')
  return comma < 0 ? null : readReference(frame, sentence, comma + 1)
}

/** « "A", a dit X, prévenant que "B" »: the incise before tells who. */
function inciseBehind(frame: Frame, sentence: Sentence, end: number): Attribution['reference'] {
  for (let k = end - 1; k > 0; k -= 1) {
    if (sentence.items[k]?.text !== ',' || closesSubject(frame, sentence, k)) continue
    const incise = inciseFrom(frame, sentence, k + 1)
    // « , a confirmé le montant »: what no lexicon knows is an object.
    const isSomebody = incise?.reference?.member || incise?.reference?.phrase?.noun.classes.length !== 0
    if (incise?.reference && isSomebody && incise.reference.to <= end) return incise.reference
  }
  return null
}
