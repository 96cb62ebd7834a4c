/**
 * Lengths of time in days by which dated things are sorted. What overlaps a day begins at most one reach
 * before it, so an index on (reach, start) finds it without looking at everything that came earlier.
 */
export const REACHES = [1, 7, 31, 92, 366, 3_660, 36_600, 3_700_000] as const

/** Things of these reaches may be dated to the day: from one day to a month of them. */
export const EXACT_REACHES: readonly number[] = REACHES.slice(0, 3)

/** The smallest reach that holds the days from `start` to `end`, both inclusive. */
export function reachOf(start: number, end: number): number {
  const length = end - start + 1
  return REACHES.find((reach) => length <= reach) ?? 3_700_000
}

/** Mentions of these reaches, up to a season, may tell the same happening as each other. */
export const COMPARED_REACHES: readonly number[] = REACHES.slice(0, 4)

/** The reaches with whose mentions one is compared: a longer one with its like only. */
export function comparableReaches(reach: number): readonly number[] {
  return COMPARED_REACHES.includes(reach) ? COMPARED_REACHES : [reach]
}
