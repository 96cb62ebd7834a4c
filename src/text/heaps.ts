import type { Span } from '../domain/span.ts'

const MARKS = '«»“”„‟‹›"‘’\''
const BEYOND = 0x2040
const IS_MARK: readonly boolean[] = Array.from({ length: BEYOND }, (_, code) =>
  MARKS.includes(String.fromCharCode(code)),
)

/** So many marks in a row, with at most so many characters of any kind between any two, quote nothing. */
interface Density {
  readonly fewest: number
  readonly widestGap: number
}
/** « """""" … »: dozens with hardly anything between them. */
const DENSE: Density = { fewest: 64, widestGap: 3 }
/** « « Oui », dit-il. « Non. » … »: a thousand with a word or two between them, which no press article has. */
const LOOSE: Density = { fewest: 1000, widestGap: 16 }

/** Follows one row of marks; tells where it lay once it has ended, if it was a heap. */
function createRow({ fewest, widestGap }: Density, found: (heap: Span) => void) {
  let first = 0
  let last = Number.NEGATIVE_INFINITY
  let count = 0
  const end = (): void => {
    if (count >= fewest) found({ start: first, end: last + 1 })
    count = 0
  }
  return {
    add(at: number): void {
      if (at - last > widestGap + 1) end()
      if (count === 0) first = at
      last = at
      count += 1
    },
    end,
  }
}

/** In order; a dense heap inside a loose one is left out. */
function heapsIn(text: string, start: number, end: number): Span[] {
  let heaps: Span[] = []
  const dense = createRow(DENSE, (heap) => heaps.push(heap))
  const loose = createRow(LOOSE, (heap) => {
    heaps = heaps.filter((inner) => inner.start < heap.start || inner.start >= heap.end)
    heaps.push(heap)
  })
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code < BEYOND && IS_MARK[code] === true) {
      dense.add(at)
      loose.add(at)
    }
  }
  dense.end()
  loose.end()
  return heaps.sort((a, b) => a.start - b.start)
}

/**
 * The stretches of a text without its heaps of quotation marks, which quote nothing and would only cost time. A text
 * without heaps is one stretch.
 */
export function outsideHeaps(text: string, start = 0, end = text.length): Span[] {
  const stretches: Span[] = []
  let from = start
  for (const heap of heapsIn(text, start, end)) {
    if (heap.start > from) stretches.push({ start: from, end: heap.start })
    from = heap.end
  }
  if (from < end) stretches.push({ start: from, end })
  return stretches
}
