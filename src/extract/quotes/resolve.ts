import type { Sentence } from '../document.ts'
import { subjectPronoun } from '../grammar.ts'
import { type Discourse, recent } from './discourse.ts'
import type { Frame } from './frame.ts'
import { isPlural, type Reference } from './noun-phrase.ts'
import { peopleIn } from './people-in.ts'
import { readReference } from './reference.ts'
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
  /** A pronoun that stands before its verb, as « il » in « qu'il promettait »; not « promettait-il ». */
  readonly isFree: boolean
}

/** Follows a reference that stands in a sentence by itself, without the subjects of that sentence. */
export const resolveIn = (
  reference: Reference,
  frame: Frame,
  sentence: Sentence,
  discourse: Discourse,
  own: readonly Voice[] = [],
): Resolution => {
  if (own.length === 0 && meansThing(frame, sentence, reference)) return UNKNOWN
  const { paragraph } = sentence
  const near = peopleIn(frame, sentence, reference.from)
  const isFree = subjectPronoun(sentence.items[reference.from]?.lower ?? '') !== undefined
  const topic = reference.pronoun ? topicOf(frame, sentence, reference.from) : null
  const { voice } = topic ? resolve(topic, { frame, discourse, paragraph, own: [], near, isFree }) : UNKNOWN
  const subjects = voice ? [voice] : own
  return resolve(reference, { frame, discourse, paragraph, own: subjects, near, isFree })
}

const OPENERS: Readonly<Record<string, string>> = {
  la: 'f',
  une: 'f',
  cette: 'f',
  sa: 'f',
  le: 'm',
  un: 'm',
  ce: 'm',
  cet: 'm',
}
const JOINTS = /^(?:[:;]|car|donc|et|mais|puis)$/u

/** « Une sentence a partagé les eaux ; elle n'a rien dit du fleuve »: a thing opens the sentence, and is meant. */
export function meansThing(frame: Frame, sentence: Sentence, { from, pronoun }: Reference): boolean {
  const [first] = sentence.items
  if (!pronoun?.gender || pronoun.plural || pronoun.pick || !first) return false
  return (
    OPENERS[first.lower] === pronoun.gender &&
    JOINTS.test(sentence.items[from - 1]?.lower ?? '') &&
    readReference(frame, sentence, 0) === null
  )
}

/** « Quant à X, il … »: whom the sentence is about, as it says. */
function topicOf(frame: Frame, sentence: Sentence, end: number): Reference | null {
  if (sentence.items[0]?.lower !== 'quant') return null
  for (let k = 1; k < Math.min(4, end); k += 1) {
    const found = readReference(frame, sentence, k)
    if (found) return sentence.items[found.to]?.text === ',' ? found : null
  }
  return null
}

/** Follows a reference to the one it means. */
function resolve(reference: Reference, around: Surroundings): Resolution {
  const { frame, discourse, paragraph, own, near } = around
  const traces = recent(discourse, paragraph)
  if (reference.others && reference.others.length > 0) return several(reference, around)
  if (reference.pronoun) {
    const { voice, certainty } = resolvePronoun(
      reference.pronoun,
      own,
      around.isFree,
      near,
      discourse,
      traces,
      paragraph,
    )
    // « elle » says of a name that leaves it open whose it is: « il » is somebody else then.
    return { voice: voice && { ...voice, gender: voice.gender ?? reference.pronoun.gender }, certainty }
  }
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
