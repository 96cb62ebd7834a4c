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

interface Hit {
  readonly index: number
  readonly distance: number
}

/**
 * The words of the vocabulary within a distance (optimal string alignment), nearest first, then by the number
 * of records.
 */
export function correct(table: WordTable, typed: string, farthest: number, limit = 400): Correction[] {
  if (typed.length === 0 || typed.length > LONGEST) return []
  const { counts } = table
  return walk(table, typed, farthest)
    .sort((a, b) => a.distance - b.distance || (counts[b.index] ?? 0) - (counts[a.index] ?? 0))
    .slice(0, limit)
    .map(({ index, distance }) => ({ word: wordAt(table, index), distance, count: counts[index] ?? 0 }))
}

/** As `correct`, but words two letters away only where none is one letter away; the word itself is left out. */
export function nearest(table: WordTable, typed: string, farthest: number): Correction[] {
  for (let distance = 1; distance <= farthest; distance += 1) {
    const found = correct(table, typed, distance).filter((one) => one.distance > 0)
    if (found.length > 0) return found
  }
  return []
}

/**
 * One row of the distance table is kept for each letter of the word at hand. Neighbours in the table share
 * their first letters and so their first rows, and a beginning that is too far already is passed over with all
 * the words that begin like it. Only the band around the diagonal is filled; what lies beyond is too far.
 */
function walk({ units, starts, shared, blocks, size }: WordTable, typed: string, farthest: number): Hit[] {
  const length = typed.length
  const width = length + 1
  const deepest = length + farthest + 1
  const far = farthest + 1
  const rows = new Uint8Array((deepest + 1) * width)
  for (let column = 0; column < width; column += 1) rows[column] = column
  const letters = new Uint16Array(length)
  for (let at = 0; at < length; at += 1) letters[at] = typed.charCodeAt(at)
  const found: Hit[] = []
  const passed = [0, 0, 0, 0]

  for (let i = 0; i < size; ) {
    const start = starts[i] as number
    const wordLength = (starts[i + 1] as number) - start
    let depth = Math.min(shared[i] as number, deepest - 1)
    let nearest = 0
    while (depth < wordLength && depth < deepest && nearest <= farthest) {
      const above = depth * width
      const here = above + width
      const letter = units[start + depth] as number
      const before = depth > 0 ? (units[start + depth - 1] as number) : 0
      depth += 1
      const first = depth > farthest ? depth - farthest : 1
      const last = depth + farthest < width ? depth + farthest : width - 1
      let left = first === 1 ? depth : far
      nearest = left
      rows[here + first - 1] = left
      for (let column = first; column <= last; column += 1) {
        const same = letters[column - 1] === letter
        let value = (rows[above + column - 1] as number) + (same ? 0 : 1)
        if (left + 1 < value) value = left + 1
        if (column < depth + farthest && (rows[above + column] as number) + 1 < value)
          value = (rows[above + column] as number) + 1
        if (
          !same &&
          depth > 1 &&
          column > 1 &&
          letters[column - 1] === before &&
          letters[column - 2] === letter
        ) {
          const swapped = (rows[above - width + column - 2] as number) + 1
          if (swapped < value) value = swapped
        }
        rows[here + column] = value
        left = value
        if (value < nearest) nearest = value
      }
    }
    const dead = nearest > farthest || depth < wordLength
    if (!dead && wordLength >= length - farthest) {
      const distance = rows[depth * width + length] as number
      if (distance <= farthest) found.push({ index: i, distance })
    }
    i += 1
    if (!dead) continue
    const block = blocks[depth - 1]
    if (block === undefined) while (i < size && (shared[i] as number) >= depth) i += 1
    else {
      let at = passed[depth - 1] as number
      while (at < block.length && (block[at] as number) < i) at += 1
      passed[depth - 1] = at
      i = block[at] ?? size
    }
  }
  return found
}
