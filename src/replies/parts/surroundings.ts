import type { Quote } from '../../domain/quote.ts'
import type { Span } from '../../domain/span.ts'
import { OMISSION } from '../../text/cut.ts'
import { words } from '../../text/fold.ts'

// UTF-16 units on each side of the quote.
const REACH = 600
// A quote that fills its paragraph is shown with the neighbouring ones.
const LONELY = 40

export interface Surroundings {
  readonly text: string
  /** Of the quote, in that text. */
  readonly span: Span
}

/** The sentences around a quote; null where the span does not hold the quote: the text is then another one. */
export function surroundings(text: string, { span, text: quote }: Quote): Surroundings | null {
  const { start, end } = span
  if (!(start >= 0 && end > start && end <= text.length)) return null
  if (!startsAlike(text.slice(start, end), quote)) return null
  const from = opening(text, start)
  const to = closing(text, end)
  const lead = from > 0 && !text.slice(0, from).endsWith('\n') ? `${OMISSION} ` : ''
  const trail = to < text.length && !text.slice(to).startsWith('\n') ? ` ${OMISSION}` : ''
  const shift = lead.length - from
  return {
    text: lead + text.slice(from, to) + trail,
    span: { start: start + shift, end: end + shift },
  }
}

const startsAlike = (stretch: string, quote: string): boolean => {
  const [first] = words(quote)
  return first !== undefined && words(stretch.slice(0, 200))[0] === first
}

/** Where to begin: the paragraph, or a sentence of it where it begins too far away. */
function opening(text: string, start: number): number {
  const paragraph = (before: number) => text.lastIndexOf('\n\n', before - 1) + 2
  let from = text.lastIndexOf('\n\n', start - 1) < 0 ? 0 : paragraph(start)
  if (start - from < LONELY && from > 2) {
    from = text.lastIndexOf('\n\n', from - 3) < 0 ? 0 : paragraph(from - 2)
  }
  if (start - from <= REACH) return from
  const near = text.slice(start - REACH, start)
  const [sentence] = sentenceEnds(near)
  const space = near.search(/\s/)
  return start - REACH + (sentence ?? (space < 0 ? REACH : space + 1))
}

function closing(text: string, end: number): number {
  const paragraphEnd = (from: number) => {
    const found = text.indexOf('\n\n', from)
    return found < 0 ? text.length : found
  }
  let to = paragraphEnd(end)
  if (to - end < LONELY && to < text.length) to = paragraphEnd(to + 2)
  if (to - end <= REACH) return to
  const near = text.slice(end, end + REACH)
  return end + (sentenceEnds(near).at(-1) ?? Math.max(near.lastIndexOf(' '), 0))
}

/** Offsets just after each end of a sentence, closing marks included. */
const sentenceEnds = (text: string): number[] =>
  [...text.matchAll(/[.!?…]["»”]?(?=\s)/g)].map((match) => match.index + match[0].length)
