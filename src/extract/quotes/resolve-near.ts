import { fold } from '../../text/fold.ts'
import { type Member, nameWords } from '../actors/member.ts'
import type { RoleLexicon } from '../actors/role-lexicon.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { kindred } from './describe.ts'
import type { Trace } from './discourse.ts'
import { isOffice, isThird } from './role-kinds.ts'
import { agreesWith, alone } from './salience.ts'
import { personOf } from './voice.ts'

/** « l'élu », « le diplomate »: said of somebody told about, where « le ministre » may be new. */
const isGeneral = ({ noun }: RolePhrase, roles: RoleLexicon): boolean =>
  roles.describe(fold(noun.title)).length > 0 &&
  !noun.classes.some((name) => name === 'minister' || name === 'magistrat')

/** No role was told, or only what fits anybody: « le trentenaire, Paul Martin ». */
export const isRoleless = ({ titles }: Member, roles: RoleLexicon): boolean =>
  [...titles].every((title) => roles.describe(title).some(({ covers }) => covers.includes('*')))

/** Of whom there are many, so that « la députée » was told about. */
const isOneOfMany = ({ noun: { title, classes } }: RolePhrase): boolean =>
  classes.includes('legislator') || /^(?:adjoint|conseiller \p{L}+|échevin)$/u.test(title)

/** « …, attaque Christelle Ritter. La maire de Redon refuse … »: the office of whoever was named without any. */
export function introduced(phrase: RolePhrase, traces: readonly Trace[], paragraph: number): Member | null {
  const [before] = traces
  if (before?.paragraph !== paragraph || phrase.determiner !== 'definite') return null
  if (phrase.organisation === null && !isOneOfMany(phrase)) return null
  const member = personOf(before.speaker) ?? personOf(before.subject)
  const isAlone = traces.every(
    ({ paragraph: at, named }) =>
      at !== paragraph || named.every((one) => one.kind !== 'person' || one === member),
  )
  if (!isAlone) return null
  const isBare = member !== null && member.titles.size === 0 && nameWords(member.name).length > 1
  return isBare && agreesWith(phrase, member) && alone(phrase, [before]) === member ? member : null
}

/** A person just told about who has no role yet: « Roger a perdu une grange. … témoigne l'éleveur ». */
export function bare(
  phrase: RolePhrase,
  traces: readonly Trace[],
  paragraph: number,
  roles: RoleLexicon,
): Member | null {
  const trace = traces[0]
  const elected = /^nouve/u.test(fold(phrase.title))
  if (isThird(phrase)) return null
  if (isOffice(phrase) && !elected && !isGeneral(phrase, roles)) return introduced(phrase, traces, paragraph)
  if (!trace || paragraph - trace.paragraph > (elected ? 1 : 0)) return null
  const member = personOf(trace.speaker) ?? personOf(trace.subject) ?? alone(phrase, [trace])
  const fits = member?.kind === 'person' && (elected || isRoleless(member, roles) || kindred(phrase, member))
  const isAlone = trace.named.every((one) => one.kind !== 'person' || one === member)
  return fits && agreesWith(phrase, member) && isAlone ? member : null
}

/** The only one of this paragraph whom the article has given no role yet: « Jocelyne essuie les verres. … raconte la patronne ». */
export function unroled(
  phrase: RolePhrase,
  traces: readonly Trace[],
  paragraph: number,
  roles: RoleLexicon,
): Member | null {
  if (isThird(phrase) || (isOffice(phrase) && !isGeneral(phrase, roles))) return null
  const here = traces.filter((trace) => trace.paragraph === paragraph)
  const member = alone(phrase, here)
  return member && isRoleless(member, roles) && !otherSpoke(here, member) ? member : null
}

/** Somebody else spoke since. */
const otherSpoke = (traces: readonly Trace[], member: Member): boolean =>
  traces.some(({ speaker }) => speaker !== null && speaker.member !== member)

/** The article has told about one person only, so far without a role. */
export function onlyOne(
  phrase: RolePhrase,
  people: readonly Member[],
  traces: readonly Trace[],
): Member | null {
  const [member] = people
  // « le maire », « le curé » may be somebody whom the article does not name.
  const spoken = traces.some((trace) => trace.speaker !== null)
  if (isOffice(phrase) && (spoken || member?.titles.size === 0)) return null
  if (!member || people.length > 1 || isThird(phrase) || !agreesWith(phrase, member)) return null
  // Somebody named long before may be anyone by now.
  const isNear = traces.some(
    ({ named, subject, speaker }) =>
      named.includes(member) || subject?.member === member || speaker?.member === member,
  )
  return isNear && (member.titles.size === 0 || kindred(phrase, member)) ? member : null
}

/** « ce père de six enfants »: whoever spoke or was told about last, alone; or the only one of the paragraph. */
export function pointed(phrase: RolePhrase, traces: readonly Trace[], paragraph: number): Member | null {
  const [before] = traces
  if (phrase.determiner !== 'demonstrative' || before?.paragraph !== paragraph) return null
  if (isOffice(phrase) && !phrase.noun.classes.includes('manager')) return null
  const last = personOf(before.speaker) ?? personOf(before.subject)
  if (last && agreesWith(phrase, last) && alone(phrase, [before]) === last) return last
  const here = traces.filter((trace) => trace.paragraph === paragraph)
  const member = alone(phrase, here)
  return member && !otherSpoke(here, member) ? member : null
}

/** « Son prédécesseur, Luc Roy, en rit encore. "…", ironise le septuagénaire »: nobody's age is told. */
export function unaged(phrase: RolePhrase, traces: readonly Trace[], paragraph: number): Member | null {
  const here = traces.filter((trace) => trace.paragraph === paragraph)
  const member = alone(phrase, here)
  const isThere = here.some(({ speaker, subject }) =>
    [speaker, subject].some((voice) => voice?.member === member),
  )
  return member?.age === null && isThere && !otherSpoke(here, member) ? member : null
}
