import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Discourse, Trace } from './discourse.ts'
import type { Resolution } from './resolution.ts'
import { agreesWith, latest } from './salience.ts'
import { isPerson, type Voice, voiceOfMember, voiceOfPhrase } from './voice.ts'

/** « son père »: whose, from the subject or speaker before; nobody's where that one has no name. */
export function ownerOf(own: readonly Voice[], traces: readonly Trace[]): Member | null {
  const owner = [own.at(-1), ...traces.slice(0, 2).flatMap((trace) => [trace.subject, trace.speaker])].find(
    (voice) => voice && isPerson(voice),
  )
  return owner?.member ?? null
}

/** « son homologue norvégien »: the only other one of that country, or of that office. */
function counterpart(phrase: RolePhrase, owner: Member, people: readonly Member[]): Member | null {
  const others = people.filter((member) => member !== owner && agreesWith(phrase, member))
  const fits = others.filter((member) =>
    phrase.countries.length > 0
      ? phrase.countries.some((country) => member.countries.has(country))
      : [...member.classes].some((name) => owner.classes.has(name)),
  )
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** Words for the same relative, folded. */
const SAME_RELATIVE: Readonly<Record<string, string>> = {
  compagne: 'femme',
  compagnon: 'mari',
  conjoint: 'mari',
  conjointe: 'femme',
  epouse: 'femme',
  epoux: 'mari',
  maman: 'mere',
  papa: 'pere',
}

const relativeOf = (title: string): string => SAME_RELATIVE[title] ?? title

/** « son mari » after « son mari, Luc »: the one person of that title. */
function relative(phrase: RolePhrase, owner: Member | null, people: readonly Member[]): Member | null {
  const title = relativeOf(fold(phrase.title))
  const fits = people.filter(
    (member) =>
      member !== owner &&
      agreesWith(phrase, member) &&
      [...member.titles].some((told) => relativeOf(told) === title),
  )
  return fits.length === 1 ? (fits[0] ?? null) : null
}

/** « Son prédécesseur, Luc Roy, … juge son prédécesseur »: the one of that title, where the same one is meant to have it. */
function sameOffice(
  phrase: RolePhrase,
  owner: Member | null,
  people: readonly Member[],
  { protagonist }: Discourse,
): Member | null {
  const title = fold(phrase.title)
  const fits = people.filter((member) => agreesWith(phrase, member) && member.titles.has(title))
  const [member] = fits
  const isHers = owner?.gender != null && protagonist(owner.gender) === owner
  return fits.length === 1 && member && member !== owner && isHers ? member : null
}

/** « Michèle et Bernard Touplin … son épouse »: the one who shares the owner's surname with him. */
function paired(phrase: RolePhrase, owner: Member | null, pairs: ReadonlyMap<Member, Member>): Member | null {
  const other = owner && pairs.get(owner)
  return other && phrase.gender !== null && other.gender === phrase.gender ? other : null
}

/** « son avocate », where the article names one lawyer, and not the other side's. */
function onlyLawyer(phrase: RolePhrase, people: readonly Member[]): Member | null {
  const fits = people.filter((member) => member.classes.has('lawyer') && agreesWith(phrase, member))
  const [lawyer] = fits
  const other = [...(lawyer?.titles ?? [])].some((title) =>
    /victime|partie|famille|plaignant|general/u.test(title),
  )
  return fits.length === 1 && lawyer && !other ? lawyer : null
}

/** « son mari », « son homologue belge », « son avocate »: who is known under it, otherwise the role with whose it is. */
export function resolvePossessive(
  phrase: RolePhrase,
  own: readonly Voice[],
  people: readonly Member[],
  discourse: Discourse,
  traces: readonly Trace[],
  pairs: ReadonlyMap<Member, Member>,
  isOfSeveral: boolean,
): Resolution {
  const owner = ownerOf(own, traces)
  const { classes } = phrase.noun
  if (!phrase.noun.plural) {
    const known = classes.includes('family') ? relative(phrase, owner, people) : null
    if (known && latest([known], own, traces)) return { voice: voiceOfMember(known, phrase), certainty: 0.75 }
    const other = classes.includes('family') ? paired(phrase, owner, pairs) : null
    if (other) return { voice: voiceOfMember(other, null), certainty: 0.75 }
    const defender = classes.includes('lawyer') ? onlyLawyer(phrase, people) : null
    if (defender) return { voice: voiceOfMember(defender, phrase), certainty: 0.7 }
    const holder = classes.includes('family') ? null : sameOffice(phrase, owner, people, discourse)
    if (holder) return { voice: voiceOfMember(holder, phrase), certainty: 0.75 }
    const peer = classes.includes('colleague') && owner ? counterpart(phrase, owner, people) : null
    if (peer && (phrase.countries.length > 0 || latest([peer], own, traces)))
      return { voice: voiceOfMember(peer, null), certainty: 0.75 }
  }
  // « leurs confrères » are not one person's.
  const name = isOfSeveral ? null : (owner?.name ?? null)
  return { voice: voiceOfPhrase(phrase, phrase.organisation ?? name), certainty: 0.85 }
}
