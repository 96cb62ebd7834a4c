import { DEFINITE, DEMONSTRATIVE, INDEFINITE, POSSESSIVE } from '../grammar.ts'
import type { Gender } from './gazetteer.ts'

export type Determiner = 'definite' | 'indefinite' | 'demonstrative' | 'possessive' | 'none'

const NUMBER =
  /^(?:quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|vingt|trente|quarante|cinquante|soixante|cents?|mille|\d{1,6})(?:-|$)/u

/** « cent », « trente-deux », « 400 ». */
export const isNumber = (lower: string): boolean => NUMBER.test(lower)

/** Of a word in lower case; « des » is read as the plural of « un ». */
export function determinerOf(lower: string): Determiner {
  if (DEMONSTRATIVE.has(lower)) return 'demonstrative'
  if (POSSESSIVE.has(lower)) return 'possessive'
  if (lower !== 'des' && lower !== "d'" && DEFINITE.has(lower)) return 'definite'
  return INDEFINITE.has(lower) || isNumber(lower) ? 'indefinite' : 'none'
}

/** The gender that a determiner tells. */
export function genderOf(lower: string): Gender | null {
  if (/^(?:la|une|cette|sa)$/u.test(lower)) return 'f'
  return /^(?:le|un|ce|cet|du|au)$/u.test(lower) ? 'm' : null
}

/** The gender that an adjective before the noun tells: « l'ancienne ministre ». */
export function genderOfAdjective(lower: string): Gender | null {
  if (/^(?:ancienne|nouvelle|haute|vieille|grande|petite|première|seconde|principale|seule)$/u.test(lower))
    return 'f'
  return /^(?:ancien|nouveau|nouvel|haut|vieux|vieil|premier|principal)$/u.test(lower) ? 'm' : null
}
