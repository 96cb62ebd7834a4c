import type { Attribution } from './attribution.ts'
import { isDoubtful } from './doubtful.ts'
import type { Draft } from './draft.ts'
import { wordsOf } from './frame.ts'
import { goesOn } from './going-on.ts'
import type { Reference } from './noun-phrase.ts'
import { UNKNOWN } from './resolution.ts'
import { resolveIn } from './resolve.ts'
import type { Scene } from './scene.ts'
import { subjectsBefore } from './subject.ts'
import type { Voice } from './voice.ts'

/** Named subjects of the sentence before an item, as voices. */
function ownVoices({ frame, discourse, sentence }: Scene, end: number): Voice[] {
  return subjectsBefore(frame, sentence, end)
    .filter((reference) => !reference.pronoun)
    .map((reference) => resolveIn(reference, frame, sentence, discourse).voice)
    .filter((voice) => voice !== null)
}

/** Who passes the words on: a body by its name, others in the source's words. */
const relayOf = ({ frame, sentence }: Scene, { member, from, to }: Reference): string =>
  member?.kind === 'organisation' ? member.name : wordsOf(frame, sentence, from, to)

/** What an attribution makes of a quotation: its speaker, cue, rule and day. */
export function attributed(
  scene: Scene,
  attribution: Attribution,
  relay: Attribution | null,
): Omit<Draft, 'text' | 'extent' | 'span'> {
  const { frame, discourse, sentence, statements } = scene
  const { reference, cue, rule } = attribution
  const passing = relay?.reference ? relayOf(scene, relay.reference) : null
  if (!reference) return { voice: null, relay: passing, cue, rule, confidence: 0, saidOn: null }
  const own = ownVoices(scene, reference.from)
  const resolved = resolveIn(reference, frame, sentence, discourse, own)
  const same = goesOn(scene, attribution, resolved.voice)
  const doubtful = reference.pronoun && !reference.pronoun.pick && isDoubtful(scene, attribution)
  const { voice, certainty } = doubtful ? UNKNOWN : same ? { voice: same, certainty: 0.75 } : resolved
  return {
    voice,
    relay: passing,
    cue,
    rule,
    confidence: voice ? attribution.confidence * certainty : 0,
    saidOn: statements.dateOf(sentence, attribution, voice),
  }
}
