import { wordsAtLeast } from '../cleaning/shape.ts'
import { isProse, isSentence } from '../signs/prose.ts'
import type { Sign } from '../signs/sign.ts'

/** Indexes of a dump's signs: the article's text runs from `start` to before `end`. */
export interface Zone {
  readonly start: number
  readonly end: number
}

/**
 * Where the article's text begins and ends: from the first paragraph to the last, with what follows that one up
 * to the first thing that is no text. `from` is behind the title. Null for a dump without a sentence.
 */
export function bodyZone(signs: readonly Sign[], from: number): Zone | null {
  const stop = signs.findIndex(
    (sign, i) => i >= from && sign.marker === 'end' && signs.slice(from, i).some(isProse),
  )
  const last = stop < 0 ? signs.length : stop
  const within = (test: (sign: Sign) => boolean) => (sign: Sign, i: number) =>
    i >= from && i < last && test(sign)
  const belongs = signs.some(within(isProse)) ? isProse : isSentence
  let start = signs.findIndex(within(belongs))
  let end = signs.findLastIndex(within(belongs)) + 1
  if (start < 0) return null
  while (start > from && isSentence(signs[start - 1] ?? { text: null })) start -= 1
  while (end < last && follows(signs[end])) end += 1
  return { start, end }
}

const follows = (sign: Sign | undefined): boolean =>
  sign !== undefined &&
  sign.text !== null &&
  !sign.weak &&
  (isSentence(sign) || wordsAtLeast(sign.text, 4) || /^[-–—•*\d]/.test(sign.text))
