import type { Gender } from '../actors/gazetteer.ts'
import type { PronounSense } from '../grammar.ts'
import type { Discourse, Trace } from './discourse.ts'
import { type Resolution, UNKNOWN } from './resolution.ts'
import { isPerson, oneOf, sameVoice, type Voice, voiceOfMember } from './voice.ts'

const agrees = (voice: Voice, gender: Gender | null): boolean =>
  gender === null || voice.gender === null || voice.gender === gender

const distinct = (voices: readonly Voice[]): Voice[] =>
  voices.filter((voice, i) => voices.findIndex((other) => sameVoice(voice, other)) === i)

/** People of a sentence, named or in a role, in the order of the text. */
const peopleOf = (trace: Trace): Voice[] => distinct(trace.cast).filter(isPerson)

/** Those named in a sentence with its subject; where nobody is, those in a role. */
function toldOf(trace: Trace): Voice[] {
  const named = [...trace.cast, ...(trace.subject ? [trace.subject] : [])].filter((voice) => voice.member)
  return named.length > 0 ? named : peopleOf(trace)
}

/** « ce dernier », « le premier », « la seconde », « la même »: told by order, not by closeness. */
function picked(
  sense: PronounSense,
  near: readonly Voice[],
  traces: readonly Trace[],
  paragraph: number,
): Resolution {
  const { gender, pick } = sense
  const suits = (voice: Voice): boolean => agrees(voice, gender)
  if (pick === 'same') {
    const speaker = traces
      .map((trace) => trace.speaker ?? trace.subject)
      .find((voice) => voice !== null && (gender === null || isPerson(voice)) && suits(voice))
    return speaker ? { voice: speaker, certainty: 0.75 } : UNKNOWN
  }
  // « l'intéressé »: whom others talked about.
  if (pick === 'told') {
    const spoke = traces.flatMap((trace) => trace.speaker ?? [])
    const isTold = (voice: Voice): boolean =>
      isPerson(voice) &&
      !voice.plural &&
      suits(voice) &&
      (near.includes(voice) || !spoke.some((one) => sameVoice(voice, one)))
    // « Les deux joueuses se connaissent. »: one of them, and who can tell?
    const blurred = traces.findIndex(
      (one) => one.paragraph === paragraph && (one.pair || one.subject?.plural),
    )
    const clear = traces.slice(0, blurred < 0 ? 3 : Math.min(blurred, 3))
    const told = [near.filter((voice) => voice.member), ...clear.map(toldOf)]
      .map((people) => distinct(people).filter(isTold))
      .find((people) => people.length > 0)
    return told?.length === 1 && told[0] ? { voice: told[0], certainty: 0.75 } : UNKNOWN
  }
  // « l'un d'eux »: one of those who were told about together.
  if (pick === 'one') {
    const group = traces
      .flatMap((trace) => [trace.subject, trace.speaker, ...trace.cast])
      .find((voice) => voice?.plural)
    const voice = group && oneOf(group)
    return voice && suits(voice) ? { voice, certainty: 0.7 } : UNKNOWN
  }
  // « un autre »: the same role as the unnamed speaker before, another person.
  if (pick === 'other') {
    const unnamed = (one: Voice | null | undefined): one is Voice =>
      Boolean(one && !one.member && isPerson(one))
    const voice =
      traces.map((trace) => trace.speaker).find((speaker) => speaker && !speaker.member) ??
      [traces[0]?.subject].find(unnamed)
    return voice ? { voice, certainty: 0.7 } : UNKNOWN
  }
  // « l'autre »: of two, who did not speak last.
  if (pick === 'else') {
    const pair = traces
      .map((trace) => peopleOf(trace).filter((voice) => voice.member))
      .find((people) => people.length > 1)
    const last = traces.find(({ speaker }) => speaker !== null)?.speaker
    const rest = pair?.length === 2 && last ? pair.filter((voice) => !sameVoice(voice, last)) : []
    return rest.length === 1 && rest[0] ? { voice: rest[0], certainty: 0.75 } : UNKNOWN
  }
  for (const people of [distinct(near).filter(isPerson), ...traces.map(peopleOf)]) {
    if (pick === 'last') {
      const last = people.at(-1)
      if (last) return suits(last) ? { voice: last, certainty: 0.8 } : UNKNOWN
    } else if (people.length >= 2) {
      // More than two, and « le premier » of them is anybody's guess, unless two are named.
      const named = people.filter((voice) => voice.member)
      const pair = people.length === 2 ? people : named.length === 2 ? named : []
      const voice = pair[pick === 'first' ? 0 : 1]
      return voice && suits(voice) ? { voice, certainty: 0.8 } : UNKNOWN
    }
  }
  return UNKNOWN
}

/** A body in the singular that « il » or « elle » may stand for: its noun has the gender. */
const isBodyOf = (voice: Voice | null, gender: Gender | null): voice is Voice =>
  voice !== null && !isPerson(voice) && !voice.plural && gender !== null && voice.gender === gender

/** « fils d'agriculteurs, il … »: says more of somebody, and is nobody by itself. */
const isApposed = ({ member, phrase, plural }: Voice): boolean =>
  member === null && phrase?.determiner === 'none' && !plural

/** « son ami », « sa veuve »: told from somebody else's side. */
const isRelated = ({ phrase }: Voice): boolean => phrase?.determiner === 'possessive'

const isOneBody = (voice: Voice | null): voice is Voice => voice !== null && !isPerson(voice) && !voice.plural

/**
 * The article has told about one woman only, or one man, and about nobody of unknown gender; or it is about her, and
 * nobody else is near.
 */
function onlyOfGender(
  { gender, plural }: PronounSense,
  { people, protagonist }: Discourse,
  traces: readonly Trace[],
  isStray = false,
): Resolution {
  if (gender === null || plural) return UNKNOWN
  const near = traces.flatMap(({ cast, speaker }) => [...cast, ...(speaker ? [speaker] : [])])
  const others = near.filter((voice) => isPerson(voice) && !voice.plural && agrees(voice, gender))
  const fits = [...people].filter((member) => member.gender === null || member.gender === gender)
  const [member] = fits
  const hero = protagonist(gender)
  const isOther = hero !== null && hero !== member
  if (
    fits.length === 1 &&
    !isOther &&
    !(isStray && hero === null) &&
    member?.gender === gender &&
    others.every((voice) => voice.member)
  )
    return { voice: voiceOfMember(member, null), certainty: 0.6 }
  return hero && others.every((voice) => voice.member === hero || voice.phrase?.determiner === 'none')
    ? { voice: voiceOfMember(hero, null), certainty: 0.6 }
    : UNKNOWN
}

/**
 * Whom « il » or « elle » means: the subject of the same sentence, else who spoke or was the subject last.
 * `own` are the named subjects before it in its sentence, `isFree` says that it stands before its verb, `near` everyone before it, `traces` the sentences before, newest first. Two
 * equal candidates are none.
 */
export function resolvePronoun(
  sense: PronounSense,
  own: readonly Voice[],
  isFree: boolean,
  near: readonly Voice[],
  discourse: Discourse,
  traces: readonly Trace[],
  paragraph: number,
): Resolution {
  if (sense.pick && sense.pick !== 'that') {
    const found = picked(sense, near, traces, paragraph)
    const isBlurred = traces.some((one) => one.pair && one.paragraph === paragraph)
    return found.voice || sense.pick !== 'told' || isBlurred ? found : onlyOfGender(sense, discourse, traces)
  }
  const { gender, plural } = sense
  const suits = (voice: Voice | null): voice is Voice =>
    voice !== null && isPerson(voice) && voice.plural === plural && agrees(voice, gender) && !isApposed(voice)
  const nearest = distinct(own.filter(suits))
  if (nearest.length > 0)
    return nearest.length === 1 && nearest[0] ? { voice: nearest[0], certainty: 0.9 } : UNKNOWN
  // « Le groupe a relevé ses prévisions, alors qu'il promettait "…" »
  const bodies = isFree
    ? distinct(own.filter((voice) => isOneBody(voice) && !plural && agrees(voice, gender)))
    : []
  if (bodies.length > 0)
    return bodies.length === 1 && bodies[0] ? { voice: bodies[0], certainty: 0.8 } : UNKNOWN
  const hero = gender === null || plural ? null : discourse.protagonist(gender)
  // « ¶ Lilian Roy attend. Elle vend au marché. »: a woman of this name, or somebody of the paragraph before?
  const here = traces.filter((trace) => trace.paragraph === paragraph)
  const isStray =
    here.some(({ subject }) => subject?.member?.kind === 'person' && !suits(subject)) &&
    !here.some(({ subject, speaker }) => suits(subject) || suits(speaker))
  const isHero = ({ member }: Voice): boolean => hero === null || member === hero
  for (const [age, trace] of traces.entries()) {
    const certainty = 0.9 - age * 0.08
    // A new paragraph about the one of the headline, or still about somebody of the one before?
    const isAfar = age > 0 && trace.paragraph !== paragraph
    if (isAfar && [trace.speaker, trace.subject].some((voice) => suits(voice) && !isHero(voice)))
      return UNKNOWN
    if (isAfar && isStray) return onlyOfGender(sense, discourse, traces, isStray)
    // « Le comité ne désarme pas. Son slogan : "…" »
    if (age === 0 && gender === null && trace.paragraph === paragraph && isOneBody(trace.subject))
      return { voice: trace.subject, certainty: 0.7 }
    // « …, résumait son ami Luc Roy. ¶ Il avait … »: back to the one of the article, or still the friend?
    const opens = traces.slice(0, age).every((one) => one.paragraph === paragraph && one.aside)
    const isNew = opens && trace.paragraph !== paragraph && !trace.isHeading
    if (isNew && suits(trace.speaker) && (!isHero(trace.speaker) || isRelated(trace.speaker))) return UNKNOWN
    if (suits(trace.speaker)) return { voice: trace.speaker, certainty }
    // « Il est parti, a dit X. » leaves two whom « il » may mean.
    if (suits(trace.teller) && suits(trace.subject) && !sameVoice(trace.teller, trace.subject)) return UNKNOWN
    const told = suits(trace.teller) ? trace.teller : trace.subject
    if (suits(told)) return { voice: told, certainty }
    // « les deux hommes »: which of them?
    if (trace.pair && !plural) return UNKNOWN
    // Someone was meant there who is not known: nobody farther off may take the place.
    if (trace.unresolved) return onlyOfGender(sense, discourse, traces, isStray)
    const others = peopleOf(trace).filter(suits)
    // « L'accord est signé, a indiqué le parquet. "…", a-t-il précisé »
    if (age === 0 && others.length === 0 && isBodyOf(trace.teller, gender))
      return { voice: trace.teller, certainty: 0.75 }
    if (age === 0 && others.length === 0 && isBodyOf(trace.subject, gender)) {
      // « La préfecture a autorisé des tirs. "Trop tard", souffle-t-elle »: or the woman who spoke before?
      const isDoubtful = traces.some((one) => one.paragraph === paragraph && suits(one.speaker))
      return isDoubtful ? UNKNOWN : { voice: trace.subject, certainty: 0.7 }
    }
    if (age === 0 && others.length === 0 && isBodyOf(trace.speaker, gender))
      return { voice: trace.speaker, certainty: 0.7 }
    if (others.length > 1) return UNKNOWN
    const isNear = trace.paragraph === paragraph || (age === 0 && trace.isHeading)
    if (others[0] && isNear) return { voice: others[0], certainty: certainty - 0.2 }
    if (others.length === 1) return UNKNOWN
  }
  return onlyOfGender(sense, discourse, traces, isStray)
}
