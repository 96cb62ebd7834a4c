/**
 * How closely the matched words stand together, 0 to 1: the share of neighbours in the query that are no
 * farther apart in the text than typed, in any order. `typed[i]` is the place of term i in the query, `found[i]`
 * its places in the text. 1 for a single word.
 */
export function closeness(typed: readonly number[], found: readonly (readonly number[])[]): number {
  if (typed.length < 2) return 1
  let close = 0
  for (let i = 1; i < typed.length; i += 1) {
    const apart = (typed[i] ?? 0) - (typed[i - 1] ?? 0) + 1
    const here = found[i] ?? []
    const before = found[i - 1] ?? []
    if (here.some((at) => before.some((other) => Math.abs(at - other) <= apart))) close += 1
  }
  return close / (typed.length - 1)
}
