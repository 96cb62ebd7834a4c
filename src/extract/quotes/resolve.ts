import type { Sentence } from '../document.ts'
import { type Discourse, recent } from './discourse.ts'
import type { Frame } from './frame.ts'
import { isPlural, type Reference } from './noun-phrase.ts'
import { peopleIn } from './people-in.ts'
import { type Resolution, UNKNOWN } from './resolution.ts'
import { resolvePronoun } from './resolve-pronoun.ts'
import { resolveRole } from './resolve-role.ts'
import { type Voice, voiceOfMember } from './voice.ts'

/** What the resolution may look at besides the reference itself. */
interface Surroundings {
  readonly frame: Frame
  readonly discourse: Discourse
  readonly paragraph: number
  /** Named subjects before the reference in its own sentence. */
  readonly own: readonly Voice[]
  /** Everyone before it in its own sentence, subject or not. */
  readonly near: readonly Voice[]
}

/** Follows a reference that stands in a sentence by itself, without the subjects of that sentence. */
export const resolveIn = (
  reference: Reference,
  frame: Frame,
  sentence: Sentence,
  discourse: Discourse,
  own: readonly Voice[] = [],
): Resolution =>
  resolve(reference, {
    frame,
    discourse,
    paragraph: sentence.paragraph,
    own,
    near: peopleIn(frame, sentence, reference.from),
  })

/** Follows a reference to the one it means. */
function resolve(reference: Reference, around: Surroundings): Resolution {
  const { frame, discourse, paragraph, own, near } = around
  const traces = recent(discourse, paragraph)
  if (reference.others && reference.others.length > 0) return several(reference, around)
  if (reference.pronoun) return resolvePronoun(reference.pronoun, own, near, discourse, traces, paragraph)
  if (reference.member)
    return { voice: voiceOfMember(reference.member, reference.phrase ?? null), certainty: 1 }
  return reference.phrase ? resolveRole(reference.phrase, own, frame, discourse, traces, paragraph) : UNKNOWN
}

/** « A et B »: several people speak as one. */
function several(reference: Reference, around: Surroundings): Resolution {
  const { others = [], ...first } = reference
  const voices = [first, ...others].map((one) => resolve(one, around).voice)
  const names = voices.flatMap((voice) => voice?.names ?? [])
  const lead = voices[0]
  if (!lead || names.length !== voices.length)
    return lead && isPlural(reference) ? { voice: lead, certainty: 0.6 } : UNKNOWN
  return { voice: { ...lead, plural: true, names }, certainty: 0.95 }
}
