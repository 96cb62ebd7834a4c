import type { Sentence } from '../../document.ts'
import type { Attribution } from '../attribution.ts'
import type { Frame } from '../frame.ts'
import { readReference } from '../reference.ts'

const REACH = 20

/** « X, pour qui le vote est "…" », « un diplomate, selon lequel "…" »: the one that the relative goes back to. */
export function forWhom(frame: Frame, sentence: Sentence, index: number): Attribution | null {
  const { items } = sentence
  for (let k = index - 1; k > 1; k -= 1) {
    if (!/^(?:pour|selon)$/u.test(items[k]?.lower ?? '')) continue
    if (!/^(?:qui|lequel|laquelle|lesquels|lesquelles)$/u.test(items[k + 1]?.lower ?? '')) continue
    for (let i = k - 1; i >= Math.max(0, k - REACH); i -= 1) {
      const reference = readReference(frame, sentence, i)
      if (!reference || reference.pronoun || reference.to > k) continue
      if (reference.member?.kind === 'place') return null
      // The longer phrase that ends at the same place: « un diplomate », not « diplomate ».
      const longer = [1, 2, 3, 4]
        .map((step) => readReference(frame, sentence, i - step))
        .findLast((one) => one?.to === reference.to)
      const cue = { start: items[k]?.start ?? 0, end: items[k + 1]?.end ?? 0 }
      return { reference: longer ?? reference, rule: 'for-whom', confidence: 0.8, cue }
    }
  }
  return null
}
