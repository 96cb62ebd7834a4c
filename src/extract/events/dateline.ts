import { lowerAt } from '../dates/reader.ts'
import type { PlacedWord } from './placed-word.ts'

const LONGEST = 9

/** Behind « LE HAVRE - » or « SANTIAGO, 22 août - » at the head of a sentence; its first word when there is none. */
export function datelineEnd(text: string, words: readonly PlacedWord[], from: number): number {
  const first = words[from]
  const before = words[from - 1]
  if (!first || (before && !text.slice(before.end, first.start).includes('\n'))) return from
  const written = text.slice(first.start, first.end)
  if (written.length < 2 || written !== written.toUpperCase() || !/^\p{Lu}/u.test(written)) return from
  for (let at = from + 1; at < from + LONGEST; at += 1) {
    const lower = lowerAt(words, at)
    if (lower === '-' || lower === '–' || lower === '—') return at + 1
    if (lower === '.' || lower === '') return from
  }
  return from
}
