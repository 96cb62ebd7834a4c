import { fold } from '../../text/fold.ts'
import { startsLower } from '../../text/letters.ts'
import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Discourse, Trace } from './discourse.ts'
import { isOffice } from './role-kinds.ts'
import { agreesWith, alone } from './salience.ts'
import { isPerson, personOf, type Voice } from './voice.ts'

/**
 * « l'enseignante », « l'arrière », « le toxicologue »: what somebody is besides. Where nobody was told to be one, the
 * article says it of somebody it has named: a stranger would be « une enseignante ».
 */
const EPITHETS = new Set([
  'activist',
  'artist',
  'athlete',
  'military',
  'politician',
  'rescue',
  'scholar',
  'unionist',
  'worker',
  'writer',
])
/** Whom a court, a crew or a place has one of, so that nobody need introduce him: « l'arbitre », « le conducteur ». */
const ONE_OF_A_KIND = new Set(
  'agent arbitre assistant auteur candidat chauffeur collaborateur concierge conducteur douanier employe expert gardien guide livreur passeur pilote remplacant salarie serveur stagiaire surveillant technicien traducteur vendeur vigile'.split(
    ' ',
  ),
)
/** What leaves a trade of one's own beside it: « la sénatrice », « le délégué », « le capitaine de l'équipe ». */
const BESIDES = new Set(
  'activist accused athlete family head legislator manager member military official party politician spokesperson unionist witness youth'.split(
    ' ',
  ),
)
/** Of those who hold an office it is said besides that they nurse; others may lie in a hospital. */
const IN_OFFICE = new Set(['head', 'legislator', 'manager', 'minister', 'official', 'politician', 'unionist'])
/** Near in every accident: « assure le médecin ». */
const DOCTORS = new Set(
  'anesthesiste chirurgien docteur interne medecin reanimateur urgentiste veterinaire'.split(' '),
)
const HEALTH =
  /(?:^|[\s'’])(?:chu|clinique|hopital|hospital\p{L}*|maternite|medical\p{L}*|sante|soins|urgences)(?:\s|$)/u
const ARMED = /(?:^|\s)(?:armee|armees|etat-major|junte|militaire|putsch|putschistes)(?:\s|$)/u
/** The same kind of work under another name: « l'entomologiste … la biologiste ». */
const VARYING = new Set(['artist', 'athlete', 'expert', 'scholar', 'writer'])

/** « le professeur d'histoire », « l'étudiante en droit »: of what, not of which body. */
export const isDiscipline = ({ noun, organisation, of }: RolePhrase): boolean =>
  /^(?:enseignant|étudiant|professeur)$/u.test(noun.title) &&
  of.length === 0 &&
  organisation !== null &&
  startsLower(organisation) &&
  !SCHOOLS.test(organisation)
const SCHOOLS = /^(?:académie|collège|école|établissement|faculté|institut|lycée|université)(?!\p{L})/u

const isEpithet = (phrase: RolePhrase): boolean =>
  phrase.determiner === 'definite' &&
  (phrase.organisation === null || isDiscipline(phrase)) &&
  !isOffice(phrase) &&
  !phrase.noun.plural &&
  !ONE_OF_A_KIND.has(fold(phrase.noun.title)) &&
  phrase.noun.classes.some((name) => EPITHETS.has(name) || name === 'medic')

/** Whether somebody may be this besides what he is told to be. */
function maySuit({ noun: { title, classes } }: RolePhrase, member: Member): boolean {
  const held = [...member.classes]
  // « le général » is whoever leads the junta, not the president whom it has overthrown.
  if (classes.includes('military') && ![...member.titles].some((told) => ARMED.test(told))) return false
  if (DOCTORS.has(fold(title)) && ![...member.titles].some((told) => HEALTH.test(told))) return false
  if (classes.includes('medic')) return held.length > 0 && held.every((name) => IN_OFFICE.has(name))
  if (classes.some((name) => VARYING.has(name) && member.classes.has(name))) return true
  return held.every((name) => BESIDES.has(name))
}

/** « l'ailier Théo Granjon » is not « l'arrière ». */
const isOtherwise = ({ noun: { classes } }: RolePhrase, member: Member): boolean =>
  classes.some((name) => member.classes.has(name))

/** Somebody without a name who may be meant as well: « le maire, lui, n'était pas là ». */
const isRival = (voice: Voice, { gender }: RolePhrase): boolean =>
  voice.member === null &&
  isPerson(voice) &&
  !voice.plural &&
  voice.phrase?.determiner !== 'none' &&
  (voice.gender === null || gender === null || voice.gender === gender)

/** The only one told about in a paragraph so far; at its beginning the last to speak or act in the one before. */
export function epithetOf(
  phrase: RolePhrase,
  own: readonly Voice[],
  { unnamed, protagonist }: Discourse,
  traces: readonly Trace[],
  paragraph: number,
): Member | null {
  if (!isEpithet(phrase) || unnamed.get(phrase.noun.title)?.plural === false) return null
  const near = own.map(personOf).filter((member) => member !== null && agreesWith(phrase, member))
  const [mine] = near
  if (mine) return near.every((member) => member === mine) && maySuit(phrase, mine) ? mine : null
  const here = traces.filter((trace) => trace.paragraph === paragraph)
  // Nobody has come in here yet.
  const isQuiet =
    phrase.noun.classes.some((name) => VARYING.has(name)) &&
    here.every(({ cast, speaker, unresolved }) => cast.length === 0 && !speaker && !unresolved)
  const isNew = here.length === 0 || isQuiet
  const told = isNew ? traces.filter((trace) => trace.paragraph === paragraph - 1) : here
  const [last] = told
  const acted = (member: Member): boolean =>
    [last?.speaker, last?.subject].some((voice) => voice?.member === member)
  const isOut = (member: Member): boolean => !maySuit(phrase, member)
  const only = alone(phrase, told)
  // « …, racontait l'ailier Théo Granjon. Le vieux, c'est Marc Roy. "…", éludait l'arrière »
  const fits =
    only ?? alone(phrase, told, isOut) ?? alone(phrase, told, (one) => isOut(one) || isOtherwise(phrase, one))
  const isSure = only !== null || (fits !== null && acted(fits) && !phrase.noun.classes.includes('medic'))
  const hero = phrase.gender === null ? null : protagonist(phrase.gender)
  const active = hero && !isOut(hero) && agreesWith(phrase, hero) && acted(hero) ? hero : null
  const member = fits && isSure && !isOut(fits) ? fits : active
  if (!member) return null
  // « L'artisane a visité. »: or is she the one of the whole article?
  if (hero && hero !== member && maySuit(phrase, hero) && !isOtherwise(phrase, member)) return null
  if (isNew && !acted(member)) return null
  const rivals = told.flatMap(({ subject, speaker }) => [subject, speaker])
  return rivals.some((voice) => voice && isRival(voice, phrase)) ? null : member
}
