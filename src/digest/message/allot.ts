/**
 * Shares room among those who want some of it: whoever wants less than an even share gets all it wants, and the
 * others share the rest. In the given order.
 */
export function allot(wanted: readonly number[], room: number): number[] {
  const shares = wanted.map(() => 0)
  const modestFirst = wanted.map((want, at) => ({ want, at })).sort((a, b) => a.want - b.want)
  let left = Math.max(room, 0)
  modestFirst.forEach(({ want, at }, i) => {
    const share = Math.min(want, Math.floor(left / (modestFirst.length - i)))
    shares[at] = share
    left -= share
  })
  return shares
}
