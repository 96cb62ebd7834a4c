import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Trace } from './discourse.ts'
import type { Frame } from './frame.ts'
import { isThird } from './role-kinds.ts'
import { alone } from './salience.ts'
import { personOf } from './voice.ts'

/** What somebody does for a living wherever he is; « le médecin », « la juge » may be whoever is there. */
export const PROFESSIONS = new Set(['artist', 'athlete', 'expert', 'scholar', 'writer'])
/** Callings that have several names: « le docteur X », « le généraliste ». */
const CALLINGS = new Set(['cleric', 'coach', 'medic'])
/** Somebody of those is not called by a science a sentence later. */
const OTHERWISE = new Set(
  'artist athlete cleric family head lawyer legislator magistrat minister police politician unionist youth'.split(
    ' ',
  ),
)

/** Whoever saw it, holds an office or belongs to somebody is told about as such. */
const TOLD_AS = new Set(['legislator', 'magistrat', 'minister', 'official', 'police', 'source', 'witness'])

/** « la pilote de 38 ans », « l'attaquant de 27 ans »: said of somebody told about, of that age or of none told. */
export function ofAge(
  phrase: RolePhrase,
  { document: { tokens } }: Frame,
  traces: readonly Trace[],
): Member | null {
  const [of, years, unit] = [0, 1, 2].map((step) => tokens[phrase.to + step])
  if (
    phrase.determiner !== 'definite' ||
    of?.lower !== 'de' ||
    years?.type !== 'number' ||
    unit?.lower !== 'ans'
  )
    return null
  if (phrase.noun.plural || phrase.noun.classes.some((name) => TOLD_AS.has(name) || name === 'party'))
    return null
  const age = Number(years.text)
  const isOut = (member: Member): boolean =>
    member.age === null ? [...member.classes].some((name) => TOLD_AS.has(name)) : member.age !== age
  const [before] = traces
  return (before && alone(phrase, [before], isOut)) ?? alone(phrase, traces, isOut)
}

/**
 * « …, raconte Paul Martin, chef de chantier. L'ingénieur assure … »: said of whoever spoke or acted right before, alone,
 * where the profession is the same kind as his or a science.
 */
export function varied(phrase: RolePhrase, traces: readonly Trace[], paragraph: number): Member | null {
  const [before] = traces
  const { classes } = phrase.noun
  if (phrase.determiner !== 'definite' || before?.paragraph !== paragraph) return null
  const member = personOf(before.speaker) ?? personOf(before.subject)
  if (!member || alone(phrase, [before]) !== member) return null
  const isShared = classes.some(
    (name) => (PROFESSIONS.has(name) || CALLINGS.has(name)) && member.classes.has(name),
  )
  if (isThird(phrase)) return isShared ? member : null
  const isScience =
    classes.length > 0 &&
    classes.every((name) => name === 'expert' || name === 'scholar') &&
    member.titles.size > 0 &&
    ![...member.classes].some((name) => OTHERWISE.has(name))
  return isShared || isScience ? member : null
}
