import type { Instant } from '../domain/digest.ts'

/** The system's clock or, where a start is given, one that begins there and runs on. */
export function startClock(
  start: Instant | null,
  elapsed: () => number = () => performance.now(),
): () => Instant {
  if (start === null) return Date.now
  const begun = elapsed()
  return () => Math.floor(start + elapsed() - begun)
}
