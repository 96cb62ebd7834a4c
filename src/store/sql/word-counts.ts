/** From the position on there are about so many records, the newest. */
export interface Horizon {
  readonly records: number
  readonly position: number
  /** Those records have an index of their own: it costs nothing to pass over them. */
  readonly indexed?: boolean
}

/** How many records there are, and how many have a word, as far as that was read. */
export interface WordCounts {
  readonly records: number
  readonly of: (word: string) => number
  readonly horizons: readonly Horizon[]
}
