import { words } from '../../text/fold.ts'

/** How far two texts have the same words, 0 to 1 (Dice); order and marks count neither way. */
export function overlap(a: string, b: string): number {
  const [left, right] = [words(a), words(b)]
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let common = 0
  for (const word of right) {
    const rest = counts.get(word) ?? 0
    if (rest > 0) common += 1
    counts.set(word, rest - 1)
  }
  return left.length + right.length === 0 ? 0 : (2 * common) / (left.length + right.length)
}

export interface Pairing<Expected, Found> {
  readonly pairs: readonly (readonly [Expected, Found])[]
  readonly missed: readonly Expected[]
  readonly extra: readonly Found[]
}

/** Pairs expected with found things, the best pairs first, each thing once and only from `least` on. */
export function pair<Expected, Found>(
  expected: readonly Expected[],
  found: readonly Found[],
  score: (expected: Expected, found: Found) => number,
  least: number,
): Pairing<Expected, Found> {
  const scored = expected.flatMap((one, i) => found.map((other, j) => ({ i, j, score: score(one, other) })))
  const best = scored.filter((candidate) => candidate.score >= least).sort((a, b) => b.score - a.score)
  const matchOf = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of best) {
    if (matchOf.has(i) || taken.has(j)) continue
    matchOf.set(i, j)
    taken.add(j)
  }
  const pairs = expected.flatMap((one, i): (readonly [Expected, Found])[] => {
    const other = found[matchOf.get(i) ?? -1]
    return other === undefined ? [] : [[one, other]]
  })
  return {
    pairs,
    missed: expected.filter((_, i) => !matchOf.has(i)),
    extra: found.filter((_, j) => !taken.has(j)),
  }
}
