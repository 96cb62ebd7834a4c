import { fold } from '../../text/fold.ts'
import { startsCapitalised, startsLower } from '../../text/letters.ts'
import type { Token } from '../../text/tokens.ts'
import type { Member } from '../actors/member.ts'
import type { RoleLexicon } from '../actors/role-lexicon.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Discourse, Trace } from './discourse.ts'
import { agreesWith, alone } from './salience.ts'
import { isPerson } from './voice.ts'

/** « l'ancienne sénatrice », « le futur retraité », « le faux marquis »: said of somebody who was told about. */
export const TURNS =
  /^(?:ancien|ancienne|ex-\p{L}+|futur|future|nouveau|nouvel|nouvelle|jeune|vieux|vieil|vieille|faux|fausse|désormais)\s/iu

/** « la Varoise », « la sexagénaire »: whatever somebody does. */
const isAnybodys = ({ noun, title, countries }: RolePhrase, roles: RoleLexicon): boolean =>
  (noun.classes.length === 0 && countries.length === 0 && startsCapitalised(title)) ||
  roles.describe(fold(noun.title)).some(({ covers, ages }) => covers.includes('*') && ages === null)

/** « le fils de facteur », « la fille d'ouvriers »: somebody's birth, not a relative. */
export const isDescent = ({ head, noun }: RolePhrase, list: readonly Token[]): boolean =>
  /^(?:petite?-)?fil(?:s|le)$/u.test(noun.title) &&
  /^(?:de|d')$/u.test(list[head + 1]?.lower ?? '') &&
  startsLower(list[head + 2]?.text ?? '') &&
  !/^(?:l[ae]|les|l'|une?|cet?|cette|ses|son|sa|leurs?)$/u.test(list[head + 2]?.lower ?? '')

/** A turn of phrase for the one whom the article is about, where nobody else is near who might be meant. */
export function heroOf(
  phrase: RolePhrase,
  { people, protagonist }: Discourse,
  traces: readonly Trace[],
  roles: RoleLexicon,
  isOfBirth = false,
): Member | null {
  const { gender, noun, title, determiner } = phrase
  if (gender === null || noun.plural || determiner !== 'definite') return null
  const hero = protagonist(gender)
  if (!hero || !agreesWith(phrase, hero)) return null
  // « La musicienne est morte à 89 ans », before anybody is named.
  if (people.size === 0) return hero
  const turned = TURNS.test(title)
  const shares = noun.classes.some((name) => hero.classes.has(name))
  if (!turned && !shares && !isOfBirth && !isAnybodys(phrase, roles)) return null
  // « X a battu la Tchèque Y. ¶ "…", a souri la gauchère »
  const last = traces.find(({ speaker, subject }) => speaker !== null || subject !== null)
  if ((last?.speaker ?? last?.subject)?.member === hero) return hero
  const others = traces.flatMap(({ cast, speaker }) => [...cast, ...(speaker ? [speaker] : [])])
  const alone = others.every(
    (voice) =>
      voice.member === hero ||
      !isPerson(voice) ||
      // « La Française » is not the Czech she beat.
      (voice.member !== null && !agreesWith(phrase, voice.member)) ||
      voice.plural ||
      voice.phrase?.determiner === 'none' ||
      (voice.gender !== null && voice.gender !== gender),
  )
  return alone ? hero : null
}

/** What somebody was or is to be is said of who was told about: « l'ancienne avocate », « le futur retraité ». */
const TIMES = /^(?:ancien|ancienne|ex-\p{L}+|futur|future|nouveau|nouvel|nouvelle|faux|fausse)(?:\s|$)/iu

const OFFICES = new Set(['head', 'minister', 'official', 'manager', 'magistrat'])

/**
 * The only one of that gender in the last sentences, where nobody bears the very title. `isOffice`: the phrase says of
 * what, as « l'ancien adjoint à la culture » does.
 */
export function turnedOf(
  phrase: RolePhrase,
  isOffice: boolean,
  traces: readonly Trace[],
  paragraph: number,
): Member | null {
  const { determiner, noun, title } = phrase
  if (determiner !== 'definite' || noun.plural || !TIMES.test(title)) return null
  // « le nouveau président » of another country needs no introduction.
  if (/^nouve/iu.test(title) && noun.classes.some((name) => OFFICES.has(name))) return null
  const here = traces.filter((trace) => trace.paragraph === paragraph)
  const near = here.length > 0 ? here : traces.filter((trace) => trace.paragraph === paragraph - 1)
  const isTaken = near.some(({ cast, roles }) =>
    [...cast, ...roles].some((voice) => voice.member === null && voice.phrase?.noun.title === noun.title),
  )
  const [last] = near
  const latest = last ? alone(phrase, [last]) : null
  const acted = latest && [last?.speaker, last?.subject].some((voice) => voice?.member === latest)
  const member = isTaken ? null : acted ? latest : alone(phrase, near)
  // « l'ancien préfet de région » behind a director with a name: as likely somebody else.
  const isOther =
    isOffice &&
    member !== null &&
    member.titles.size > 0 &&
    !noun.classes.some((name) => member.classes.has(name))
  // « le futur président » is nobody who presides over something else.
  const isHolder = /^futur/iu.test(title) && [...(member?.classes ?? [])].some((name) => OFFICES.has(name))
  return isOther || isHolder ? null : member
}
