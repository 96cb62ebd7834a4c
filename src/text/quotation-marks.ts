import type { Span } from '../domain/span.ts'
import { type Mark, marksIn } from './marks.ts'

/** Text between a pair of quotation marks. */
export interface MarkedSpan {
  /** Marks included. */
  readonly outer: Span
  /** Without the marks and the spaces beside them. */
  readonly inner: Span
  /** 0 for the outermost marks. */
  readonly depth: number
  /** False where the closing mark is missing: the span then ends with its paragraph at the latest. */
  readonly closed: boolean
  /** The inner span, paragraph by paragraph, without the opening marks that are repeated there. */
  readonly pieces: readonly Span[]
}

interface Opening {
  readonly mark: Mark
  /** Where paragraphs broke while the mark was open, a repeated mark included. */
  readonly gaps: Span[]
  /** Index in the list of found spans: those from here on lie inside. */
  readonly children: number
}

const DEEPEST = 6

/** The span without the white space at its ends. */
export function trim(text: string, { start, end }: Span): Span {
  let from = start
  let to = end
  while (from < to && /\s/u.test(text[from] ?? '')) from += 1
  while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1
  return { start: from, end: to }
}

function spanOf(
  text: string,
  opening: Opening,
  end: number,
  after: number,
  depth: number,
  closed: boolean,
): MarkedSpan | null {
  const starts = [opening.mark.at + opening.mark.width, ...opening.gaps.map((gap) => gap.end)]
  const ends = [...opening.gaps.map((gap) => gap.start), end]
  const pieces = starts
    .map((start, i) => trim(text, { start, end: Math.max(start, ends[i] ?? end) }))
    .filter((piece) => piece.end > piece.start)
  const [first, last] = [pieces[0], pieces.at(-1)]
  if (!first || !last) return null
  return {
    outer: { start: opening.mark.at, end: after },
    inner: { start: first.start, end: last.end },
    depth,
    closed,
    pieces,
  }
}

/** Repeated at the start of a paragraph, or the next mark there closes: the quotation goes on. */
function goesOn(
  opening: Opening,
  first: Mark | undefined,
  start: number,
): 'repeated' | 'closed later' | null {
  if (!first) return null
  const same = first.glyph === opening.mark.glyph || opening.mark.closers.includes(first.glyph)
  if (first.at === start && same) return 'repeated'
  return first.role === 'close' && opening.mark.closers.includes(first.glyph) ? 'closed later' : null
}

/**
 * Pairs « », “ ”, „ “, straight and single marks, nested or running over several paragraphs, in order of
 * their opening marks. `paragraphs` are in order and do not overlap. Linear in the length.
 */
export function markedSpans(text: string, paragraphs: readonly Span[]): MarkedSpan[] {
  const found: MarkedSpan[] = []
  let open: Opening[] = []

  const close = (index: number, end: number, after: number): void => {
    const opening = open[index]
    const span = opening && spanOf(text, opening, end, after, index, true)
    if (span) found.push(span)
    open = open.slice(0, index)
  }

  /** Without its closing mark a span ends before the first one inside it, which is then no longer inside. */
  const giveUp = (end: number): void => {
    const opening = open[0]
    open = []
    if (!opening) return
    const inside = found.splice(opening.children)
    const until = Math.min(end, ...inside.slice(0, 1).map((span) => span.outer.start))
    const span = spanOf(text, opening, until, until, 0, false)
    if (span) found.push(span)
    found.push(...inside.map((child) => ({ ...child, depth: Math.max(0, child.depth - 1) })))
  }

  let previousEnd = 0
  for (const paragraph of paragraphs) {
    let marks = marksIn(text, paragraph.start, paragraph.end)
    const outermost = open[0]
    if (outermost) {
      const how = goesOn(outermost, marks[0], paragraph.start)
      if (how === null) giveUp(previousEnd)
      else {
        open = [outermost]
        outermost.gaps.push({
          start: previousEnd,
          end: paragraph.start + (how === 'repeated' ? outermost.mark.width : 0),
        })
        if (how === 'repeated') marks = marks.slice(1)
      }
    }
    for (const mark of marks) {
      const index = open.findLastIndex((opening) => opening.mark.closers.includes(mark.glyph))
      const closes = index >= 0 && mark.role !== 'open'
      if (closes) close(index, mark.at, mark.at + mark.width)
      else if (mark.role !== 'close' && open.length < DEEPEST)
        open.push({ mark, gaps: [], children: found.length })
    }
    // A single mark that found no pair in its paragraph was an apostrophe.
    while (open.at(-1)?.mark.glyph === "'" || open.at(-1)?.mark.glyph === '‘') open.pop()
    previousEnd = paragraph.end
  }
  giveUp(previousEnd)
  return found.sort((a, b) => a.outer.start - b.outer.start || a.depth - b.depth)
}
