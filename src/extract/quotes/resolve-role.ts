import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { describedBy, holdersOf } from './describe.ts'
import type { Discourse, Trace } from './discourse.ts'
import type { Frame } from './frame.ts'
import type { Resolution } from './resolution.ts'
import { isPerson, type Voice, voiceOfMember, voiceOfPhrase } from './voice.ts'

/** Nouns that stand for a body named before: « l'organisation », « le groupe ». */
const GENERIC_BODIES = new Set(
  'organisation institution agence association ong entreprise groupe parti syndicat club federation alliance union compagnie societe constructeur quotidien journal hebdomadaire cooperative banque firme collectif operateur gestionnaire equipementier chaine'.split(
    ' ',
  ),
)
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

/** In tokens. */
const NEAR = 50

/** « le porte-parole de l'ONU » says of what; « le porte-parole » does not. */
const isSpecific = (phrase: RolePhrase): boolean =>
  phrase.organisation !== null &&
  !(phrase.of.length > 0 && phrase.of.every((name) => name.kind !== 'organisation'))

/** The latest of some people to have spoken or been the subject, when nobody else of them came since. */
function latest(people: readonly Member[], own: readonly Voice[], traces: readonly Trace[]): Member | null {
  const here = own.map((voice) => voice.member).filter((member) => member !== null && people.includes(member))
  if (here.length === 1) return here[0] ?? null
  for (const trace of traces) {
    const spoke = trace.speaker?.member
    if (spoke && people.includes(spoke)) return spoke
    const named = [...new Set(trace.named.filter((member) => people.includes(member)))]
    if (named.length > 0) return named.length === 1 ? (named[0] ?? null) : null
    const subject = trace.subject?.member
    if (subject && people.includes(subject)) return subject
  }
  return null
}

/** The only body named in the last sentences, for « l'organisation ». */
function bodyNamed(words: string, traces: readonly Trace[]): Member | null {
  if (!GENERIC_BODIES.has(fold(words))) return null
  for (const trace of traces) {
    const bodies = [...new Set(trace.named.filter((member) => member.kind === 'organisation'))]
    if (bodies.length > 0) return bodies.length === 1 ? (bodies[0] ?? null) : null
  }
  return null
}

/** What a role is of, under the actor's name: « porte-parole de l'organisation » → OSCE, named just before. */
function bodyOf(phrase: RolePhrase, frame: Frame): string | null {
  const { organisation, of } = phrase
  if (organisation === null) return null
  if (of.length === 1 && of[0]) {
    const mention = frame.mentionAt.get(of[0].from)
    const words = mention && frame.document.text.slice(mention.start, mention.end)
    return mention && words === organisation ? mention.member.name : organisation
  }
  if (!GENERIC_BODIES.has(fold(organisation))) return organisation
  const before = nearestBody(frame, phrase.from)
  return before?.name ?? organisation
}

/** The body named last before a token, not too far back. */
function nearestBody(frame: Frame, token: number): Member | null {
  for (let i = token; i > Math.max(0, token - NEAR); i -= 1) {
    const mention = frame.mentionAt.get(i)
    if (mention?.member.kind === 'organisation') return mention.member
  }
  return null
}

/** A person just told about who has no role yet: « Roger a perdu une grange. … témoigne l'éleveur ». */
function bare(phrase: RolePhrase, traces: readonly Trace[], paragraph: number): Member | null {
  if (phrase.noun.classes.some((name) => THIRD_PARTIES.has(name))) return null
  const trace = traces[0]
  if (!trace || trace.paragraph !== paragraph) return null
  const elected = /^nouve/u.test(fold(phrase.title)) ? alone([trace]) : null
  const member = trace.speaker?.member ?? trace.subject?.member ?? elected
  const fits = member?.kind === 'person' && member.titles.size === 0
  const people = new Set(trace.named.filter((one) => one.kind === 'person'))
  const agrees = !member?.gender || !phrase.gender || member.gender === phrase.gender
  return fits && agrees && people.size <= 1 ? member : null
}

/** The article has told about one person only, so far without a role. */
function onlyOne(phrase: RolePhrase, people: readonly Member[]): Member | null {
  const [member] = people
  const third = phrase.noun.classes.some((name) => THIRD_PARTIES.has(name))
  if (!member || people.length > 1 || third || member.titles.size > 0) return null
  return !member.gender || !phrase.gender || member.gender === phrase.gender ? member : null
}

const isGeneric = (phrase: RolePhrase, { tools }: Frame): boolean =>
  tools.roles.describe(fold(phrase.noun.title)).some((description) => description.covers.includes('*'))

/** The only person of the last sentences. */
function alone(traces: readonly Trace[]): Member | null {
  const people = new Set(traces.flatMap((trace) => trace.named).filter((member) => member.kind === 'person'))
  return people.size === 1 ? ([...people][0] ?? null) : null
}

/** « son père »: whose, from the subject or speaker before. */
function ownerOf(own: readonly Voice[], traces: readonly Trace[]): string | null {
  const owner = [own.at(-1), ...traces.slice(0, 2).flatMap((trace) => [trace.subject, trace.speaker])].find(
    (voice) => voice && isPerson(voice) && voice.member,
  )
  return owner?.member?.name ?? null
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
  const isBody = phrase.noun.classes.includes('body')
  const definite =
    phrase.determiner === 'definite' || phrase.determiner === 'demonstrative' || phrase.determiner === 'none'
  if (isBody) {
    const body =
      definite && !phrase.noun.plural && fold(phrase.title) === fold(phrase.noun.title)
        ? bodyNamed(phrase.title, traces)
        : null
    return body
      ? { voice: voiceOfMember(body, phrase), certainty: 0.7 }
      : { voice: voiceOfPhrase(phrase, null), certainty: 0.95 }
  }
  if (phrase.determiner === 'possessive')
    return { voice: voiceOfPhrase(phrase, phrase.organisation ?? ownerOf(own, traces)), certainty: 0.85 }
  if (!definite || phrase.noun.plural)
    return { voice: voiceOfPhrase(phrase, bodyOf(phrase, frame)), certainty: 0.95 }

  const people = [...new Set([...discourse.people, ...own.flatMap((voice) => voice.member ?? [])])].filter(
    (member) => member.kind === 'person',
  )
  const everyone = people.concat(
    frame.cast.members.filter(
      (member) => member.kind === 'person' && !people.includes(member) && member.titles.size > 0,
    ),
  )
  const places = phrase.of
    .map((name) => name.entry?.country)
    .filter((country) => country !== null && country !== undefined)
  const suits = (member: Member): boolean =>
    phrase.gender === null || member.gender === null || member.gender === phrase.gender
  const unnamed = discourse.unnamed.get(phrase.noun.title)

  const holders = holdersOf(phrase, everyone, places, frame.tools.roles).filter(suits)
  if (holders.length === 1 && holders[0] && (!unnamed || isSpecific(phrase)))
    return { voice: voiceOfMember(holders[0], phrase), certainty: 0.9 }
  if (holders.length > 1) {
    const member = latest(holders, own, traces)
    return member
      ? { voice: voiceOfMember(member, phrase), certainty: 0.75 }
      : { voice: voiceOfPhrase(phrase, null), certainty: 0.8 }
  }
  // An unnamed speaker of the same role came before: « un responsable de l'OTAN … le responsable ».
  if (unnamed && !isSpecific(phrase)) return { voice: unnamed, certainty: 0.85 }
  if (!isSpecific(phrase)) {
    const described = describedBy(phrase, people, frame.tools.roles)
    // « l'homme », « la sexagénaire » fit anybody: only where nobody else was told about.
    const near = isGeneric(phrase, frame) ? alone(traces) : latest(described, own, traces)
    const member =
      near && described.includes(near) ? near : (bare(phrase, traces, paragraph) ?? onlyOne(phrase, people))
    if (member) return { voice: voiceOfMember(member, null), certainty: 0.75 }
  }
  return { voice: voiceOfPhrase(phrase, bodyOf(phrase, frame)), certainty: 0.85 }
}
