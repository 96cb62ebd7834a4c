export const OMISSION = '[…]'

/**
 * Shortens a text to at most `limit` code points, at a word boundary, and says so with « […] ». A text that
 * fits comes back untouched; a limit too small for one word gives the mark alone.
 */
export function cut(text: string, limit: number): string {
  const points = Array.from(text)
  if (points.length <= limit) return text
  let end = limit - OMISSION.length - 1
  while (end > 0 && !/\s/u.test(points[end] ?? '')) end -= 1
  const kept = points.slice(0, Math.max(end, 0)).join('').trimEnd()
  return kept === '' ? OMISSION : `${kept} ${OMISSION}`
}
