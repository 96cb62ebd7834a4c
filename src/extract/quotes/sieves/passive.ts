import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

const REACH = 8
/** What may stand between the participle and what is quoted of it, the agent left aside. */
const FARTHEST = 12
/** « qualifié de », « accusée d'avoir », « décrit comme », « jugé trop ». */
const LINK =
  /^(?:de|d'|avoir|être|comme|trop|très|plutôt|par|à|ayant|étant|l'|la|le|les|un|une|son|sa|ses|leurs?)$/u

/** « qualifié de "…" par X », « décrit par X comme "…" », « accusée d'avoir "…" »: without an agent nobody is named. */
export function passive(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  for (let k = index - 1; k >= Math.max(0, index - FARTHEST); k -= 1) {
    const item = sentence.items[k]
    if (item?.type !== 'word') return null
    const isStance = frame.tools.verbs
      .readings(item.lower)
      .some((verb) => verb.tense === 'participle' && verb.classes.has('stance'))
    if (!isStance || isActive(sentence, k)) continue
    const agent = agentOf(frame, sentence, k, index)
    if (agent) return agent
    const linked = sentence.items.slice(k + 1, index).every(({ lower }) => LINK.test(lower))
    if (!linked) return null
    const cue = { start: item.start, end: item.end }
    return { reference: null, rule: 'passive', confidence: 0, cue }
  }
  return null
}

/** « a qualifié »: with the auxiliary avoir, a few adverbs and pronouns between. */
function isActive(sentence: Sentence, participle: number): boolean {
  for (let k = participle - 1; k >= Math.max(0, participle - 4); k -= 1) {
    const lower = sentence.items[k]?.lower ?? ''
    if (lower === 'été') return false
    if (/^(?:a|ont|avait|avaient|aura|auront|aurait|auraient|ayant|avoir|s'est|et|puis)$/u.test(lower))
      return true
    if (sentence.items[k - 1]?.lower === "s'") return true
  }
  return false
}

function agentOf(frame: Frame, sentence: Sentence, participle: number, index: number): Attribution | null {
  const agents = [...range(index + 1, index + REACH), ...range(participle + 1, index)]
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
