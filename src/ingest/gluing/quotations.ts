import { bisect } from '../../text/bisect.ts'
/** Where a paragraph's quotation marks open and close. */
export interface Quotations {
  readonly opensAt: (index: number) => boolean
  /** Between the opening mark and the closing one, whose index counts as inside. */
  readonly inside: (index: number) => boolean
}

interface Range {
  readonly start: number
  readonly end: number
}

// A quotation that would be longer was never closed: its mark is a stray.
const LONGEST = 1000

const ANY_MARK = /[«»“”"]/
const NO_QUOTATIONS: Quotations = { opensAt: () => false, inside: () => false }

const MARK = /[«»“”"]/g
const BEFORE_OPENING = /^[\s('’[«“—–-]?$/
const BEHIND_CLOSING = /^[\s.,;:!?…)\]»”]?$/

type Role = 'opens' | 'closes' | 'either'

/** By what stands beside it: glued on both sides, a straight mark tells nothing by itself. */
function roleOf(glyph: string, before: string, after: string): Role {
  if (glyph !== '"') return glyph === '«' || glyph === '“' ? 'opens' : 'closes'
  const [mayOpen, mayClose] = [BEFORE_OPENING.test(before), BEHIND_CLOSING.test(after)]
  return mayOpen === mayClose ? 'either' : mayOpen ? 'opens' : 'closes'
}

function pairsOf(text: string): readonly Range[] {
  const pairs: Range[] = []
  const open = { '«': -1, '“': -1, '"': -1 }
  const close = (glyph: keyof typeof open, at: number) => {
    const start = open[glyph]
    open[glyph] = -1
    if (start < 0 || at - start > LONGEST) return false
    pairs.push({ start, end: at })
    return true
  }
  for (const { 0: glyph, index } of text.matchAll(MARK)) {
    const role = roleOf(glyph, text[index - 1] ?? '', text[index + 1] ?? '')
    const opening = glyph === '»' || glyph === '«' ? '«' : glyph === '"' ? '"' : '“'
    if (role === 'opens') open[opening] = index
    else if (!close(opening, index) && role === 'either') open[opening] = index
  }
  return pairs
}

/**
 * Pairs « », “ ” and " " for the sake of the space around them; marks without a partner count as none. The
 * pairs that quotes are made of are found later, in the clean text.
 */
export function quotationsOf(text: string): Quotations {
  if (!ANY_MARK.test(text)) return NO_QUOTATIONS
  const pairs = pairsOf(text)
  const starts = new Set(pairs.map((pair) => pair.start))
  const covered = pairs
    .toSorted((a, b) => a.start - b.start)
    .reduce<Range[]>((merged, pair) => {
      const last = merged.at(-1)
      if (last && pair.start <= last.end)
        merged[merged.length - 1] = { ...last, end: Math.max(last.end, pair.end) }
      else merged.push(pair)
      return merged
    }, [])
  const inside = (index: number): boolean => {
    const range = covered[bisect(covered, ({ end }) => end < index)]
    return range !== undefined && range.start < index
  }
  return { opensAt: (index) => starts.has(index), inside }
}
