import { startsUpper } from '../../text/letters.ts'
import { lowerAt } from '../dates/reader.ts'
import type { PlacedWord } from './placed-word.ts'

const LONGEST = 16

/**
 * Behind « LE HAVRE - », « SANTIAGO, 22 août - » or « Nantes, 3 mai (AFP) - » at the head of a sentence; its first word when
 * there is none.
 */
export function datelineEnd(text: string, words: readonly PlacedWord[], from: number): number {
  const first = words[from]
  const before = words[from - 1]
  if (!first || (before && !text.slice(before.end, first.start).includes('\n'))) return from
  const written = text.slice(first.start, first.end)
  if (written.length < 2 || !startsUpper(written)) return from
  const capitals = written === written.toUpperCase()
  for (let at = from + 1; at < from + LONGEST; at += 1) {
    const lower = lowerAt(words, at)
    if (lower === '-' || lower === '–' || lower === '—')
      return capitals || lowerAt(words, at - 1) === ')' ? at + 1 : from
    if (lower === '.' || lower === '') return from
  }
  return from
}
