/** The coarsest units whose borders the range keeps: a whole quarter is three months, a decade ten years. */
export type Grid = 'days' | 'months' | 'years'

export function gridOf(start: Date, end: Date): Grid {
  const after = new Date(end.getTime() + 86_400_000)
  if (start.getUTCDate() !== 1 || after.getUTCDate() !== 1) return 'days'
  return start.getUTCMonth() === 0 && after.getUTCMonth() === 0 ? 'years' : 'months'
}
