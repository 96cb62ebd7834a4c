/** The length of the articles that speed is told of, in bytes. */
const ARTICLE = 3 * 1024
const WARM_UP = 10

export interface Speed {
  /** Articles of 3 kB a second: the median of the runs. */
  readonly articlesPerSecond: number
  readonly runs: number
}

/** Milliseconds of one core that the program has used so far: other programs' load counts neither way. */
export type ProcessorTime = () => number

const median = (numbers: readonly number[]): number =>
  numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0

/** Times `work` on so many bytes, after it has run often enough for the engine to know it. */
export function measureSpeed(work: () => void, bytes: number, runs: number, now: ProcessorTime): Speed {
  for (let pass = 0; pass < WARM_UP; pass += 1) work()
  const times = Array.from({ length: runs }, () => {
    const before = now()
    work()
    return now() - before
  })
  return {
    articlesPerSecond: Math.round((bytes / ARTICLE / Math.max(median(times), 0.001)) * 1000),
    runs,
  }
}
