import { DEFINITE, DEMONSTRATIVE, INDEFINITE, POSSESSIVE } from '../grammar.ts'
import type { Gender } from './gazetteer.ts'

export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none'

/** Of a word in lower case; « des » is read as the plural of « un ». */
export function determinerOf(lower: string): Determiner {
  if (DEMONSTRATIVE.has(lower)) return 'demonstrative'
  if (POSSESSIVE.has(lower)) return 'possessive'
  if (lower !== 'des' && lower !== "d'" && DEFINITE.has(lower)) return 'definite'
  return INDEFINITE.has(lower) ? 'indefinite' : 'none'
}

/** The gender that a determiner tells. */
export function genderOf(lower: string): Gender | null {
  if (/^(?:la|une|cette|sa)$/u.test(lower)) return 'f'
  return /^(?:le|un|ce|cet|du|au)$/u.test(lower) ? 'm' : null
}
