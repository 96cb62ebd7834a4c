import type { Span } from '../domain/span.ts'

const MARKS = '«»“”„‟‹›"‘’\''
const BEYOND = 0x2040
const IS_MARK: readonly boolean[] = Array.from({ length: BEYOND }, (_, code) =>
  MARKS.includes(String.fromCharCode(code)),
)
const FEWEST = 64
/** In characters of any kind. */
const WIDEST_GAP = 3

/**
 * The stretches of a text without its heaps of quotation marks: several dozen in a row, with hardly anything
 * between any two, quote nothing and would only cost time. A text without heaps is one stretch.
 */
export function outsideHeaps(text: string, start = 0, end = text.length): Span[] {
  const stretches: Span[] = []
  let from = start
  let first = -1
  let last = -1
  let count = 0
  const close = (): void => {
    if (count >= FEWEST) {
      if (first > from) stretches.push({ start: from, end: first })
      from = last + 1
    }
    count = 0
  }
  for (let at = start; at < end; at += 1) {
    const code = text.charCodeAt(at)
    if (code < BEYOND && IS_MARK[code] === true) {
      if (count === 0) first = at
      last = at
      count += 1
    } else if (count > 0 && at - last > WIDEST_GAP) close()
  }
  close()
  if (from < end) stretches.push({ start: from, end })
  return stretches
}
