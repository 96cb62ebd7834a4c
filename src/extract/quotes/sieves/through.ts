import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'
import { subjectsBefore } from '../subject.ts'

const VOICE = /^(?:bouche|voix)$/u
const MEANS = /^(?:biais|intermédiaire|moyen|truchement)$/u
/** In items. */
const AROUND = 12
const INDIRECT = 7

/** Whoever stands behind « par la voix de », « par l'intermédiaire de », « via » near the one who is said to speak. */
function meansBy(
  frame: Frame,
  sentence: Sentence,
  { reference }: Attribution,
  noun: RegExp,
): Attribution | null {
  const { items } = sentence
  if (!reference) return null
  for (let k = Math.max(0, reference.from - AROUND); k < reference.to + AROUND && k < items.length; k += 1) {
    const isMeans = noun.test(items[k]?.lower ?? '') && items[k - 2]?.lower === 'par'
    const isVia = noun === MEANS && items[k]?.lower === 'via'
    if (!isVia && !(isMeans && /^d(?:e|')$/u.test(items[k + 1]?.lower ?? ''))) continue
    const speaking = readReference(frame, sentence, isVia ? k + 1 : k + 2)
    const [first, last] = [items[k], items[(speaking?.to ?? 0) - 1]]
    if (!speaking || speaking.pronoun || speaking.from === reference.from || !first || !last) return null
    const cue = { start: first.start, end: last.end }
    return { reference: speaking, rule: 'relayed', confidence: 0.9, cue }
  }
  return null
}

/** « La famille, par l'intermédiaire de son avocate, a dit "…" »: who passes the words on. */
export const through = (frame: Frame, sentence: Sentence, attribution: Attribution): Attribution | null =>
  meansBy(frame, sentence, attribution, MEANS)

/** « Paris, par la voix de son ministre Paul Garnier, a dit "…" »: a body's words are those of whoever spoke for it. */
export function byVoice(frame: Frame, sentence: Sentence, attribution: Attribution): Attribution | null {
  if (attribution.reference?.member?.kind === 'person') return null
  const voice = meansBy(frame, sentence, attribution, VOICE)
  return voice?.reference?.member?.kind === 'person' ? { ...attribution, reference: voice.reference } : null
}

/** « Le fils affirme que son père avait juré d'"en finir" »: whoever tells what another one said. */
export function telling(frame: Frame, sentence: Sentence, { reference }: Attribution): Attribution | null {
  const { items } = sentence
  const at = (reference?.from ?? 0) - 1
  if (!reference || reference.pronoun || !/^qu[e']$/u.test(items[at]?.lower ?? '')) return null
  for (let k = at - 1; k > Math.max(0, at - INDIRECT); k -= 1) {
    const item = items[k]
    if (item?.type !== 'word') return null
    if (frame.tools.verbs.readings(item.lower).length === 0) continue
    const teller = subjectsBefore(frame, sentence, k).at(-1)
    const first = items[teller?.from ?? -1]
    if (!teller || teller.pronoun || !first) return null
    return { reference: teller, rule: 'relayed', confidence: 0.8, cue: { start: first.start, end: item.end } }
  }
  return null
}
