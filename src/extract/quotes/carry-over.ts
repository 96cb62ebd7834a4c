import type { Sentence } from '../document.ts'
import { inciseFrom } from './sieves/after.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import { resolve } from './resolve.ts'
import { isPerson, type Voice } from './voice.ts'

export interface Carried {
  readonly voice: Voice | null
  readonly rule: string
  readonly confidence: number
}

interface Situation {
  readonly frame: Frame
  readonly sentence: Sentence
  readonly index: number
  readonly discourse: Discourse
  readonly full: boolean
  /** Of the quotation before in the same sentence. */
  readonly lastVoice: Voice | null
  /** Of the sentence. */
  readonly number: number
}

/** The quotation is the whole sentence. */
const standsAlone = (sentence: Sentence): boolean => sentence.items.every((item) => item.type === 'quotation' || item.type === 'mark')

/** The quotation behind the next one is attributed: « A. » « B », dit X. */
function ahead(frame: Frame, number: number, paragraph: number, discourse: Discourse): Voice | null {
  const next = frame.document.sentences[number + 1]
  if (!next || next.paragraph !== paragraph || next.items[0]?.type !== 'quotation') return null
  const incise = inciseFrom(frame, next, next.items[1]?.type === 'mark' ? 2 : 1)
  return incise?.reference && !incise.reference.pronoun ? resolve(incise.reference, [], frame, discourse, paragraph).voice : null
}

/**
 * A quotation without any cue. A whole sentence standing alone goes on with whoever spoke last, or was the
 * subject of the sentence before; a part of the writer's sentence is no speech at all (null).
 */
export function carryOver({ frame, sentence, discourse, full, lastVoice, number }: Situation): Carried | null {
  if (lastVoice && full) return { voice: lastVoice, rule: 'carry-over', confidence: 0.7 }
  if (!standsAlone(sentence) || !full) return null
  const previous = discourse.traces.at(-1)
  const same = previous?.paragraph === sentence.paragraph
  if (previous?.speaker && same) return { voice: previous.speaker, rule: 'carry-over', confidence: 0.75 }
  const next = ahead(frame, number, sentence.paragraph, discourse)
  if (next) return { voice: next, rule: 'carry-back', confidence: 0.6 }
  if (previous?.subject && same && (isPerson(previous.subject) || previous.subject.phrase)) return { voice: previous.subject, rule: 'carry-subject', confidence: 0.65 }
  const adjoining = previous && sentence.paragraph - previous.paragraph <= 1
  if (adjoining && previous.speaker) return { voice: previous.speaker, rule: 'carry-paragraph', confidence: 0.6 }
  if (adjoining && previous.subject && isPerson(previous.subject)) return { voice: previous.subject, rule: 'carry-paragraph', confidence: 0.5 }
  return { voice: null, rule: 'no-cue', confidence: 0 }
}
