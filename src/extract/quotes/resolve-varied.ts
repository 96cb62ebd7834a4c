import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Trace } from './discourse.ts'
import { isThird } from './role-kinds.ts'
import { alone } from './salience.ts'
import { personOf } from './voice.ts'

/** What somebody does for a living wherever he is; « le médecin », « la juge » may be whoever is there. */
const PROFESSIONS = new Set(['artist', 'athlete', 'expert', 'scholar', 'writer'])
/** Somebody of those is not called by a science a sentence later. */
const OTHERWISE = new Set(
  'artist athlete cleric family head lawyer legislator magistrat minister police politician unionist youth'.split(
    ' ',
  ),
)

/**
 * « …, raconte Paul Martin, chef de chantier. L'ingénieur assure … »: said of whoever spoke or acted right before, alone,
 * where the profession is the same kind as his or a science.
 */
export function varied(phrase: RolePhrase, traces: readonly Trace[], paragraph: number): Member | null {
  const [before] = traces
  const { classes } = phrase.noun
  if (phrase.determiner !== 'definite' || before?.paragraph !== paragraph || isThird(phrase)) return null
  const member = personOf(before.speaker) ?? personOf(before.subject)
  if (!member || alone(phrase, [before]) !== member) return null
  const isShared = classes.some((name) => PROFESSIONS.has(name) && member.classes.has(name))
  const isScience =
    classes.length > 0 &&
    classes.every((name) => name === 'expert' || name === 'scholar') &&
    member.titles.size > 0 &&
    ![...member.classes].some((name) => OTHERWISE.has(name))
  return isShared || isScience ? member : null
}
