import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

const REACH = 8

/** « qualifié de "…" par X », « jugé "…" par X »: a participle of stance before, the agent behind. */
export function passive(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const participle = [1, 2, 3, 4]
    .map((step) => index - step)
    .find((k) =>
      frame.tools.verbs
        .readings(sentence.items[k]?.lower ?? '')
        .some((verb) => verb.tense === 'participle' && verb.classes.has('stance')),
    )
  const agents = [
    ...range(index + 1, index + REACH),
    ...(participle === undefined ? [] : range(participle + 1, index)),
  ]
  if (participle === undefined) return null
  for (const k of agents) {
    if (sentence.items[k]?.lower !== 'par') continue
    const reference = readReference(frame, sentence, k + 1)
    if (!reference || reference.pronoun) return null
    const cue = { start: sentence.items[k]?.start ?? 0, end: sentence.items[reference.to - 1]?.end ?? 0 }
    return { reference, rule: 'passive', confidence: 0.9, cue }
  }
  return null
}

const range = (from: number, to: number): number[] =>
  Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)
