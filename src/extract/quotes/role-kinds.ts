import type { RolePhrase } from '../actors/role-phrases.ts'

/** Roles of third parties: « témoigne le voisin » never means the person told about. */
const THIRD_PARTIES = new Set([
  'witness',
  'family',
  'police',
  'magistrat',
  'lawyer',
  'spokesperson',
  'source',
  'medic',
  'body',
  'colleague',
  'media',
  'member',
])

/** Whether a description never means the person told about. */
export const isThird = ({ noun: { classes } }: RolePhrase): boolean =>
  classes.length > 0 && classes.every((name) => THIRD_PARTIES.has(name))

/** One in every place, so that a new one needs no introduction. */
const OFFICES = new Set(['cleric', 'head', 'legislator', 'magistrat', 'minister', 'official', 'source'])
/** « le maire », « le préfet ». */
export const isOffice = ({ noun: { classes } }: RolePhrase): boolean =>
  classes.some((name) => OFFICES.has(name) || (name === 'manager' && !classes.includes('worker')))
