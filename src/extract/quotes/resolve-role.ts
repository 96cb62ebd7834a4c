import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'
import type { RoleLexicon } from '../actors/role-lexicon.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { type Described, describedBy, holdersOf, kindred, ofPlace } from './describe.ts'
import type { Discourse, Trace } from './discourse.ts'
import type { Frame } from './frame.ts'
import type { Resolution } from './resolution.ts'
import { bodyOf, resolveBody } from './resolve-body.ts'
import { epithetOf } from './resolve-epithet.ts'
import { heroOf, TURNS, turnedOf } from './resolve-hero.ts'
import { ownerOf, resolvePossessive } from './resolve-possessive.ts'
import { unnamedBefore } from './resolve-unnamed.ts'
import { ofAge, varied } from './resolve-varied.ts'
import { isOffice, isThird } from './role-kinds.ts'
import { agreesWith, alone, everyone, latest } from './salience.ts'
import { personOf, type Voice, voiceOfMember, voiceOfPhrase } from './voice.ts'

const NO_BODY = /^(?:origine|profession|métier|formation|nationalité|carrière|renom|talent)\b/u

/** « le porte-parole de l'ONU » says of what; « le porte-parole » and « le maire de Redon » do not. */
function isSpecific({ organisation, of }: RolePhrase, { mentionAt }: Frame): boolean {
  // « l'artiste d'origine chinoise » is an artist.
  if (organisation !== null && NO_BODY.test(organisation)) return false
  const kinds = of.map((name) => mentionAt.get(name.from)?.member.kind ?? name.kind)
  return organisation !== null && !(of.length > 0 && kinds.every((kind) => kind === 'place' || kind === null))
}

/** « la psychologue qui la suit »: told apart by a clause of its own, so not told about before. */
const isNew = (phrase: RolePhrase, { document }: Frame): boolean =>
  /^(?:qui|que|qu'|dont|où)$/u.test(document.tokens[phrase.to]?.lower ?? '')

/** « l'ancien maire de Redon », « l'ancien adjoint à la culture ». */
const saysOfWhat = ({ organisation, to }: RolePhrase, { document }: Frame): boolean =>
  organisation !== null || /^(?:à|aux?)$/u.test(document.tokens[to]?.lower ?? '')

/** « l'élu », « le diplomate »: said of somebody told about, where « le ministre » may be new. */
const isGeneral = ({ noun }: RolePhrase, roles: RoleLexicon): boolean =>
  roles.describe(fold(noun.title)).length > 0 &&
  !noun.classes.some((name) => name === 'minister' || name === 'magistrat')

/** « le maire », « le directeur de l'école »: somebody of that office, whoever the article is about. */
const isOwnOffice = (phrase: RolePhrase): boolean =>
  !TURNS.test(phrase.title) && (isOffice(phrase) || phrase.organisation !== null)

/** No role was told, or only what fits anybody: « le trentenaire, Paul Martin ». */
const isRoleless = ({ titles }: Member, roles: RoleLexicon): boolean =>
  [...titles].every((title) => roles.describe(title).some(({ covers }) => covers.includes('*')))

/** A person just told about who has no role yet: « Roger a perdu une grange. … témoigne l'éleveur ». */
function bare(
  phrase: RolePhrase,
  traces: readonly Trace[],
  paragraph: number,
  roles: RoleLexicon,
): Member | null {
  const trace = traces[0]
  const elected = /^nouve/u.test(fold(phrase.title))
  if (isThird(phrase) || (isOffice(phrase) && !elected && !isGeneral(phrase, roles))) return null
  if (!trace || paragraph - trace.paragraph > (elected ? 1 : 0)) return null
  const member = personOf(trace.speaker) ?? personOf(trace.subject) ?? alone(phrase, [trace])
  const fits = member?.kind === 'person' && (elected || isRoleless(member, roles) || kindred(phrase, member))
  const isAlone = trace.named.every((one) => one.kind !== 'person' || one === member)
  return fits && agreesWith(phrase, member) && isAlone ? member : null
}

/** The only one of this paragraph whom the article has given no role yet: « Jocelyne essuie les verres. … raconte la patronne ». */
function unroled(
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
function onlyOne(phrase: RolePhrase, people: readonly Member[], traces: readonly Trace[]): Member | null {
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

/** The only one of the sentence before in this paragraph; where it names nobody, of the last sentences. */
function closest(
  phrase: RolePhrase,
  { fitting, tellsYouth }: Described,
  traces: readonly Trace[],
  paragraph: number,
): Member | null {
  const [before] = traces
  // « l'octogénaire » is none of those whose age is told otherwise.
  const out = (member: Member): boolean => (tellsYouth || member.age !== null) && !fitting.includes(member)
  const here = before?.paragraph === paragraph ? alone(phrase, [before], out) : null
  return here ?? alone(phrase, traces, out)
}

/** « ce père de six enfants »: whoever spoke or was told about last, alone; or the only one of the paragraph. */
function pointed(phrase: RolePhrase, traces: readonly Trace[], paragraph: number): Member | null {
  const [before] = traces
  if (phrase.determiner !== 'demonstrative' || before?.paragraph !== paragraph) return null
  if (isOffice(phrase) && !phrase.noun.classes.includes('manager')) return null
  const last = personOf(before.speaker) ?? personOf(before.subject)
  if (last && agreesWith(phrase, last) && alone(phrase, [before]) === last) return last
  const here = traces.filter((trace) => trace.paragraph === paragraph)
  const member = alone(phrase, here)
  return member && !otherSpoke(here, member) ? member : null
}

/**
 * « … a expliqué l'entraîneur Luc Roy. ¶ En face, Marc Noir souriait moins. "…", a dit le technicien »: the paragraph
 * has gone on to somebody who may be one as well.
 */
function isOvertaken(
  member: Member,
  phrase: RolePhrase,
  traces: readonly Trace[],
  paragraph: number,
  roles: RoleLexicon,
): boolean {
  const here = traces.filter((trace) => trace.paragraph === paragraph)
  const subject = personOf(here[0]?.subject ?? null) ?? personOf(here[0]?.speaker ?? null)
  if (!subject || subject === member || !agreesWith(phrase, subject) || !isRoleless(subject, roles))
    return false
  return !here.some(
    (trace) =>
      trace.named.includes(member) || trace.speaker?.member === member || trace.subject?.member === member,
  )
}

/** Who a description without a name fits: « le diplomate », « la sexagénaire », « le prévenu ». */
function described(
  phrase: RolePhrase,
  own: readonly Voice[],
  people: readonly Member[],
  { tools }: Frame,
  { known }: Discourse,
  traces: readonly Trace[],
  paragraph: number,
): Member | null {
  const found = describedBy(phrase, people, tools.roles, known)
  const { aged, generic } = found
  const fitting = found.fitting.filter(
    (member) => !isOvertaken(member, phrase, traces, paragraph, tools.roles),
  )
  if (aged.length > 0) return aged.length === 1 ? (aged[0] ?? null) : latest(aged, own, traces)
  const local = generic ? null : ofPlace(phrase, fitting)
  if (local) return local
  // « l'homme », « la sexagénaire » fit anybody: only where nobody else was told about.
  const near = generic
    ? closest(phrase, { ...found, fitting }, traces, paragraph)
    : latest(fitting, own, traces)
  if (near && fitting.includes(near)) return near
  if (!generic && fitting.length === 1) return fitting[0] ?? null
  // « le prévenu » is nobody whom the article does not say to be charged.
  if (phrase.noun.classes.includes('accused')) return null
  return (
    bare(phrase, traces, paragraph, tools.roles) ??
    varied(phrase, traces, paragraph) ??
    unroled(phrase, traces, paragraph, tools.roles) ??
    onlyOne(phrase, people, traces)
  )
}

/** The same role without a name as before: « un responsable de l'OTAN … le responsable ». */
function sameUnnamed(phrase: RolePhrase, { unnamed }: Discourse, frame: Frame): Voice | null {
  const voice = unnamed.get(phrase.noun.title)
  if (!voice || voice.plural !== phrase.noun.plural || isSpecific(phrase, frame)) return null
  return phrase.organisation === null || phrase.organisation === voice.organisation ? voice : null
}

/** A role without a name beside it: its holder where the article names one, otherwise the role itself. */
export function resolveRole(
  phrase: RolePhrase,
  own: readonly Voice[],
  frame: Frame,
  discourse: Discourse,
  traces: readonly Trace[],
  paragraph: number,
): Resolution {
  if (phrase.noun.classes.includes('body'))
    return resolveBody(phrase, ownerOf(own, traces)?.name ?? null, traces)
  const { met, all } = everyone(discourse, own, frame.cast.members)
  if (phrase.determiner === 'possessive') {
    const isOfSeveral = /^leurs?$/u.test(frame.document.tokens[phrase.from]?.lower ?? '')
    return resolvePossessive(phrase, own, all, traces, frame.pairs, isOfSeveral)
  }
  if (phrase.determiner === 'indefinite' || phrase.noun.plural)
    return { voice: voiceOfPhrase(phrase, bodyOf(phrase, frame)), certainty: 0.95 }

  const places = phrase.of.flatMap((name) => name.entry?.country ?? [])
  const unnamed = sameUnnamed(phrase, discourse, frame)
  const holders = holdersOf(phrase, all, places, frame.tools.roles).filter((member) =>
    agreesWith(phrase, member),
  )
  if (holders.length === 1 && holders[0] && (!unnamed || isSpecific(phrase, frame)))
    return { voice: voiceOfMember(holders[0], phrase), certainty: 0.9 }
  if (holders.length > 1) {
    const member = latest(holders, own, traces)
    return member
      ? { voice: voiceOfMember(member, phrase), certainty: 0.75 }
      : { voice: voiceOfPhrase(phrase, null), certainty: 0.8 }
  }
  const nearer =
    unnamed ??
    (isSpecific(phrase, frame) ? null : unnamedBefore(phrase, traces, paragraph, frame.tools.roles))
  if (nearer) return { voice: nearer, certainty: 0.85 }
  const member =
    pointed(phrase, traces, paragraph) ??
    ofAge(phrase, frame, traces) ??
    (isSpecific(phrase, frame) || isNew(phrase, frame)
      ? null
      : (described(phrase, own, met, frame, discourse, traces, paragraph) ??
        epithetOf(phrase, own, discourse, traces, paragraph)))
  const told =
    member ??
    (isThird(phrase) || isNew(phrase, frame) || isOwnOffice(phrase)
      ? null
      : heroOf(phrase, discourse, traces, frame.tools.roles)) ??
    (isNew(phrase, frame) ? null : turnedOf(phrase, saysOfWhat(phrase, frame), traces, paragraph))
  if (told) {
    discourse.learn(told, phrase.noun, phrase.gender)
    return { voice: voiceOfMember(told, null), certainty: 0.75 }
  }
  return { voice: voiceOfPhrase(phrase, bodyOf(phrase, frame)), certainty: 0.85 }
}
