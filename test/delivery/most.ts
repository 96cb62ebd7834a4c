/** The most instants within any stretch of so many milliseconds; the instants are in order. */
export function most(instants: readonly number[], stretch: number): number {
  let first = 0
  let found = 0
  instants.forEach((instant, last) => {
    while (instant - (instants[first] ?? 0) >= stretch) first += 1
    found = Math.max(found, last - first + 1)
  })
  return found
}
