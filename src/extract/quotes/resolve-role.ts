import type { Member } from '../actors/member.ts'
import type { RoleLexicon } from '../actors/role-lexicon.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { councillorFor, type Described, describedBy, holdersOf, ofPlace } from './describe.ts'
import type { Discourse, Trace } from './discourse.ts'
import type { Frame } from './frame.ts'
import type { Resolution } from './resolution.ts'
import { bodyOf, resolveBody } from './resolve-body.ts'
import { isSomebodyElse } from './resolve-else.ts'
import { epithetOf, isDiscipline } from './resolve-epithet.ts'
import { heroOf, isDescent, TURNS, turnedOf } from './resolve-hero.ts'
import { bare, introduced, isRoleless, onlyOne, pointed, unaged, unroled } from './resolve-near.ts'
import { ownerOf, resolvePossessive } from './resolve-possessive.ts'
import { unnamedBefore } from './resolve-unnamed.ts'
import { ofAge, varied } from './resolve-varied.ts'
import { winnerOf, wonElsewhere } from './resolve-winner.ts'
import { isOffice, isThird } from './role-kinds.ts'
import { agreesWith, alone, everyone, latest } from './salience.ts'
import { personOf, type Voice, voiceOfMember, voiceOfPhrase } from './voice.ts'

const ANSWERS = /^(?:réagi|répond|répliqu|rétorqu|ripost)/u
const NO_BODY = /^(?:origine|profession|métier|formation|nationalité|carrière|renom|talent)\b/u

/** « le porte-parole de l'ONU » says of what; « le porte-parole » and « le maire de Redon » do not. */
function isSpecific(phrase: RolePhrase, { mentionAt }: Frame): boolean {
  const { organisation, of } = phrase
  if (isDiscipline(phrase)) return false
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

/** « le maire », « le directeur de l'école »: somebody of that office, whoever the article is about. */
const isOwnOffice = (phrase: RolePhrase): boolean =>
  !TURNS.test(phrase.title) && (isOffice(phrase) || phrase.organisation !== null)

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
  // « la magistrate » is none of those whom the article gives no role.
  if (isThird(phrase)) return false
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
  const ageless = found.tellsAge && !found.tellsYouth ? unaged(phrase, traces, paragraph) : null
  if (ageless) return ageless
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
    return resolvePossessive(phrase, own, all, discourse, traces, frame.pairs, isOfSeveral)
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
  const councillor = unnamed ? null : councillorFor(phrase, all)
  if (councillor) return { voice: voiceOfMember(councillor, phrase), certainty: 0.8 }
  const nearer =
    unnamed ??
    (isSpecific(phrase, frame) ? null : unnamedBefore(phrase, traces, paragraph, frame.tools.roles))
  if (nearer) return { voice: nearer, certainty: 0.85 }
  const member =
    pointed(phrase, traces, paragraph) ??
    winnerOf(phrase, discourse) ??
    ofAge(phrase, frame, traces) ??
    (isSpecific(phrase, frame) || isNew(phrase, frame)
      ? null
      : (described(phrase, own, met, frame, discourse, traces, paragraph) ??
        epithetOf(phrase, own, discourse, traces, paragraph)))
  const isBorn = isDescent(phrase, frame.document.tokens)
  // « Paul Martin a pris la parole. "…", a répliqué le ministre chargé du budget »: who answers is another one.
  const isAnswer = ANSWERS.test(frame.document.tokens[phrase.from - 1]?.lower ?? '')
  const isMinister = !isAnswer && phrase.noun.classes.includes('minister') && isSpecific(phrase, frame)
  const told =
    member ??
    (isMinister && !isNew(phrase, frame) ? introduced(phrase, traces, paragraph) : null) ??
    (isBorn
      ? alone(
          phrase,
          traces.filter((trace) => trace.paragraph === paragraph),
        )
      : null) ??
    ((isThird(phrase) && !isBorn) || isNew(phrase, frame) || (isOwnOffice(phrase) && !isBorn)
      ? null
      : heroOf(phrase, discourse, traces, frame.tools.roles, isBorn)) ??
    (isNew(phrase, frame) ? null : turnedOf(phrase, saysOfWhat(phrase, frame), traces, paragraph))
  const isAddressee = isAnswer && isOffice(phrase) && told?.titles.size === 0
  if (
    told &&
    !isAddressee &&
    !wonElsewhere(phrase) &&
    !isSomebodyElse(phrase, told, frame, traces, paragraph)
  ) {
    discourse.learn(told, phrase.noun, phrase.gender)
    return { voice: voiceOfMember(told, null), certainty: 0.75 }
  }
  return { voice: voiceOfPhrase(phrase, bodyOf(phrase, frame)), certainty: 0.85 }
}
