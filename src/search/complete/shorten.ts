import { OMISSION } from '../../text/cut.ts'

/** Characters of a completion's name and value. Counted in UTF-16 units, which is never less than code points. */
export const MOST_UNITS = 100

/** Cuts at a word boundary and says so; a text that fits comes back untouched. */
export function shorten(text: string, units: number): string {
  if (text.length <= units) return text
  let end = units - OMISSION.length - 1
  while (end > 0 && !/\s/.test(text[end] ?? '')) end -= 1
  const kept = text.slice(0, Math.max(end, 0)).trimEnd()
  return kept === '' ? OMISSION : `${kept} ${OMISSION}`
}

export const shortName = (text: string): string => shorten(text.replace(/\s+/g, ' ').trim(), MOST_UNITS)
