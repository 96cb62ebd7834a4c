import type { Span } from '../../domain/span.ts'
import { type MarkedSpan, trim } from '../../text/quotation-marks.ts'

/** A dash behind the end of a sentence and before a capital: somebody else answers. */
const TURN = /(?<=[.?!…])\s{1,2}[—–-]\s{0,2}(?=\p{Lu})/gu

/** « "Ça va, assure A. — Non", corrige B »: the turns of a dialogue that stands between one pair of marks. */
export function turnsOf(text: string, quotation: MarkedSpan): readonly MarkedSpan[] {
  const { start, end } = quotation.inner
  const dashes = [...text.slice(start, end).matchAll(TURN)]
  if (dashes.length === 0) return [quotation]
  const starts = [start, ...dashes.map(({ index, 0: dash }) => start + index + dash.length)]
  const ends = [...dashes.map(({ index }) => start + index), end]
  return starts.map((from, i) => within(quotation, trim(text, { start: from, end: ends[i] ?? end })))
}

const within = (quotation: MarkedSpan, inner: Span): MarkedSpan => ({
  ...quotation,
  inner,
  pieces: quotation.pieces
    .map(({ start, end }) => ({ start: Math.max(start, inner.start), end: Math.min(end, inner.end) }))
    .filter(({ start, end }) => end > start),
})
