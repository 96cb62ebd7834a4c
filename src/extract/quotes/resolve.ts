import { fold } from '../../text/fold.ts'
import type { Member } from '../actors/cast.ts'
import type { Gender } from '../actors/gazetteer.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import { describedBy, holdersOf } from './describe.ts'
import { type Discourse, recent, type Trace } from './discourse.ts'
import type { Frame } from './frame.ts'
import { isPlural, type Reference } from './reference.ts'
import { isPerson, sameVoice, type Voice, voiceOfMember, voiceOfPhrase } from './voice.ts'

/** Who is meant, and how sure: 1 for a name, less where words had to be followed back. */
export interface Resolution {
  readonly voice: Voice | null
  readonly certainty: number
}

const UNKNOWN: Resolution = { voice: null, certainty: 0 }
const REACH = 4
/** « l'organisation », « l'agence »: stand for the body named last. */
const GENERIC_BODIES = new Set(['organisation', 'institution', 'agence', 'association', 'ong', 'entreprise', 'groupe', 'parti', 'syndicat', 'club', 'federation', 'alliance', 'union'])

const agrees = (voice: Voice, gender: Gender | null): boolean => gender === null || voice.gender === null || voice.gender === gender

function distinct(voices: readonly Voice[]): Voice[] {
  return voices.filter((voice, i) => voices.findIndex((other) => sameVoice(voice, other)) === i)
}

/** The person that « il » or « elle » goes back to; two equal candidates are none. */
function pronoun(gender: Gender | null, plural: boolean, own: readonly Voice[], traces: readonly Trace[]): Resolution {
  const suits = (voice: Voice): boolean => agrees(voice, gender) && voice.plural === plural
  const here = distinct(own.filter((voice) => isPerson(voice) && suits(voice)))
  if (here.length === 1 && here[0]) return { voice: here[0], certainty: 0.9 }
  if (here.length > 1) return UNKNOWN
  for (const [age, trace] of traces.entries()) {
    const certainty = 0.9 - age * 0.08
    const [speaker, subject] = [trace.speaker, trace.subject]
    if (speaker && suits(speaker) && isPerson(speaker)) return { voice: speaker, certainty }
    if (subject && suits(subject) && isPerson(subject)) return { voice: subject, certainty }
    if (subject && suits(subject) && !isPerson(subject) && subject.phrase !== null && gender !== null && subject.gender === gender && age === 0)
      return { voice: subject, certainty: 0.7 }
    if (speaker && suits(speaker) && speaker.phrase !== null && speaker.gender === gender && age === 0) return { voice: speaker, certainty: 0.7 }
    const others = distinct([...trace.named.filter((member) => member.kind === 'person').map((member) => voiceOfMember(member, null)), ...trace.roles]).filter((voice) => isPerson(voice) && suits(voice))
    if (others.length === 1 && others[0]) return { voice: others[0], certainty: certainty - 0.15 }
    if (others.length > 1) return UNKNOWN
  }
  return UNKNOWN
}

/** The latest of some people to have spoken or been the subject, when nobody else of them came since. */
function latest(people: readonly Member[], traces: readonly Trace[]): Member | null {
  for (const trace of traces) {
    const active = [trace.speaker?.member, trace.subject?.member].find((member) => member && people.includes(member))
    if (active) return active
    const named = [...new Set(trace.named.filter((member) => people.includes(member)))]
    if (named.length === 1) return named[0] ?? null
    if (named.length > 1) return null
  }
  return null
}

function bodyMeant(phrase: RolePhrase, traces: readonly Trace[]): string | null {
  const words = fold(phrase.organisation ?? '')
  if (!GENERIC_BODIES.has(words)) return null
  for (const trace of traces) {
    const body = trace.named.findLast((member) => member.kind === 'organisation')
    if (body) return body.name
  }
  return null
}

/** A role without a name beside it: its holder where the article names one, otherwise the role itself. */
function role(phrase: RolePhrase, frame: Frame, discourse: Discourse, traces: readonly Trace[]): Resolution {
  if (phrase.noun.classes.includes('body')) return { voice: voiceOfPhrase(phrase, null), certainty: 0.95 }
  const definite = phrase.determiner === 'definite' || phrase.determiner === 'demonstrative' || phrase.determiner === 'none'
  if (!definite || phrase.noun.plural) return { voice: voiceOfPhrase(phrase, null), certainty: 0.95 }
  const people = [...new Set(discourse.traces.concat().flatMap((trace) => trace.named))].filter((member) => member.kind === 'person')
  const everyone = people.concat(frame.cast.members.filter((member) => member.kind === 'person' && !people.includes(member) && member.titles.size > 0))
  const places = phrase.of.map((name) => name.entry?.country).filter((country) => country !== null && country !== undefined)
  const suits = (member: Member): boolean => phrase.gender === null || member.gender === null || member.gender === phrase.gender
  // An unnamed speaker of the same role came before: « un responsable de l'OTAN … le responsable ».
  const unnamed = discourse.traces.flatMap((trace) => trace.roles).findLast((voice) => voice.phrase?.noun.title === phrase.noun.title && voice.phrase.from < phrase.from)
  const holders = holdersOf(phrase, everyone, places, frame.tools.roles).filter(suits)
  const only = holders.length === 1 ? holders[0] : undefined
  if (only && !(unnamed && !isSpecific(phrase))) return { voice: voiceOfMember(only, phrase), certainty: 0.9 }
  if (holders.length > 1) {
    const member = latest(holders, traces)
    return member ? { voice: voiceOfMember(member, phrase), certainty: 0.75 } : { voice: voiceOfPhrase(phrase, null), certainty: 0.8 }
  }
  if (unnamed && !isSpecific(phrase)) return { voice: unnamed, certainty: 0.85 }
  if (!isSpecific(phrase)) {
    const described = describedBy(phrase, people, frame.tools.roles)
    const member = latest(described, traces)
    if (member) return { voice: voiceOfMember(member, null), certainty: 0.8 }
  }
  return { voice: voiceOfPhrase(phrase, bodyMeant(phrase, traces)), certainty: 0.85 }
}

/** « le porte-parole de l'ONU » says of what; « le porte-parole » does not. */
const isSpecific = (phrase: RolePhrase): boolean => phrase.organisation !== null || phrase.countries.length > 0 || fold(phrase.title) !== fold(phrase.bare)

/** Follows a reference to the one it means. `own` are the candidates of the same sentence, before it. */
export function resolve(reference: Reference, own: readonly Voice[], frame: Frame, discourse: Discourse, paragraph: number): Resolution {
  const traces = recent(discourse, paragraph, REACH)
  if (reference.others && reference.others.length > 0) return several(reference, frame, discourse, paragraph)
  if (reference.pronoun) return pronoun(reference.pronoun.gender, reference.pronoun.plural, own, traces)
  if (reference.member) return { voice: voiceOfMember(reference.member, reference.phrase ?? null), certainty: 1 }
  return reference.phrase ? role(reference.phrase, frame, discourse, traces) : UNKNOWN
}

/** « A et B »: several people speak as one. */
function several(reference: Reference, frame: Frame, discourse: Discourse, paragraph: number): Resolution {
  const { others = [], ...first } = reference
  const voices = [first, ...others].map((one) => resolve(one, [], frame, discourse, paragraph).voice)
  const names = voices.flatMap((voice) => voice?.names ?? [])
  const lead = voices[0]
  if (!lead || names.length !== voices.length) return lead && isPlural(reference) ? { voice: lead, certainty: 0.6 } : UNKNOWN
  return { voice: { ...lead, plural: true, names }, certainty: 0.95 }
}
