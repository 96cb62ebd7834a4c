/** Counts of one kind of fact, to be added up over documents. */
export interface Tally {
  /** Expected; of a share, the cases there were. */
  readonly expected: number
  /** Expected and found; of a share, those that it is about. */
  readonly hits: number
  /** Found and neither expected nor optional; 0 for a share. */
  readonly extra: number
}

export const NOTHING: Tally = { expected: 0, hits: 0, extra: 0 }

export const plus = (a: Tally, b: Tally): Tally => ({
  expected: a.expected + b.expected,
  hits: a.hits + b.hits,
  extra: a.extra + b.extra,
})

/** How many of all the cases hold. */
export const share = (expected: number, hits: number): Tally => ({ expected, hits, extra: 0 })

export const precision = ({ hits, extra }: Tally): number => (hits + extra === 0 ? 1 : hits / (hits + extra))
export const recall = ({ hits, expected }: Tally): number => (expected === 0 ? 1 : hits / expected)

/** Harmonic mean of precision and recall, 0 to 1. */
export function f1(tally: Tally): number {
  const [p, r] = [precision(tally), recall(tally)]
  return p + r === 0 ? 0 : (2 * p * r) / (p + r)
}
