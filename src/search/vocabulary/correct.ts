import { type WordTable, wordAt } from './word-table.ts'

export interface Correction {
  readonly word: string
  /** Letters added, left out, replaced or swapped with their neighbour: 1 or 2; 0 for the word itself. */
  readonly distance: number
  /** Records that have the word. */
  readonly count: number
}

/** Longer words are not corrected: nobody mistypes them, they are pasted. */
const LONGEST = 48

/**
 * The words of the vocabulary within a distance (optimal string alignment), nearest first, then by the number
 * of records. One row of the distance table is kept for each letter of the word at hand; words in a row share
 * their first letters and so their first rows, and a beginning that is too far already is passed over with all
 * the words that begin like it.
 */
export function correct(table: WordTable, typed: string, farthest: number, limit = 400): Correction[] {
  const length = typed.length
  if (length === 0 || length > LONGEST) return []
  const width = length + 1
  const deepest = length + farthest + 1
  const rows = new Uint8Array((deepest + 1) * width)
  for (let column = 0; column < width; column += 1) rows[column] = column
  const { units, starts, shared, counts, size } = table
  const letters = Uint16Array.from(typed, (letter) => letter.charCodeAt(0))
  const found: { readonly index: number; readonly distance: number }[] = []

  for (let i = 0; i < size; ) {
    const start = starts[i] ?? 0
    const wordLength = (starts[i + 1] ?? start) - start
    let depth = i === 0 ? 0 : Math.min(shared[i] ?? 0, deepest - 1)
    let nearest = 0
    while (depth < wordLength && depth < deepest) {
      nearest = nextRow(rows, width, depth, units, start, letters, farthest)
      depth += 1
      if (nearest > farthest) break
    }
    const dead = nearest > farthest || depth < wordLength
    if (!dead && wordLength >= length - farthest) {
      const distance = rows[depth * width + length] ?? 255
      if (distance <= farthest) found.push({ index: i, distance })
    }
    i += 1
    if (dead) while (i < size && (shared[i] ?? 0) >= depth) i += 1
  }

  found.sort((a, b) => a.distance - b.distance || (counts[b.index] ?? 0) - (counts[a.index] ?? 0))
  return found
    .slice(0, limit)
    .map(({ index, distance }) => ({ word: wordAt(table, index), distance, count: counts[index] ?? 0 }))
}

/** Fills the row for the letter at `depth` and returns its smallest entry. Cells off the diagonal's band stay far. */
function nextRow(
  rows: Uint8Array,
  width: number,
  depth: number,
  units: Uint16Array,
  start: number,
  letters: Uint16Array,
  farthest: number,
): number {
  const above = depth * width
  const here = above + width
  const first = Math.max(1, depth + 1 - farthest)
  const last = Math.min(width - 1, depth + 1 + farthest)
  const letter = units[start + depth] ?? 0
  const before = depth > 0 ? (units[start + depth - 1] ?? 0) : 0
  const far = farthest + 1
  let smallest = first === 1 ? depth + 1 : far
  rows[here + first - 1] = smallest
  for (let column = first; column <= last; column += 1) {
    const typed = letters[column - 1] ?? 0
    let value = (rows[above + column - 1] ?? far) + (typed === letter ? 0 : 1)
    const left = (rows[here + column - 1] ?? far) + 1
    if (left < value) value = left
    if (column <= depth + farthest) {
      const up = (rows[above + column] ?? far) + 1
      if (up < value) value = up
    }
    if (depth > 0 && column > 1 && typed === before && (letters[column - 2] ?? 0) === letter) {
      const swapped = (rows[above - width + column - 2] ?? far) + 1
      if (swapped < value) value = swapped
    }
    rows[here + column] = value
    if (value < smallest) smallest = value
  }
  return smallest
}
