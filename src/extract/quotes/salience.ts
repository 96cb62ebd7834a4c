import type { Member } from '../actors/member.ts'
import type { RolePhrase } from '../actors/role-phrases.ts'
import type { Discourse, Trace } from './discourse.ts'
import { isPerson, type Voice } from './voice.ts'

/** Whether a description's gender and country, where it tells them, are the person's. */
export const agreesWith = ({ gender, countries }: RolePhrase, member: Member): boolean =>
  (gender === null || member.gender === null || member.gender === gender) &&
  (countries.length === 0 ||
    member.countries.size === 0 ||
    countries.some((country) => member.countries.has(country)))

/** The latest of some people to have spoken or been the subject, when nobody else of them came since. */
export function latest(
  people: readonly Member[],
  own: readonly Voice[],
  traces: readonly Trace[],
): Member | null {
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

/** The only person of the last sentences whom a description may fit by gender, nobody unnamed beside; `isOut`: whom it does not fit. */
export function alone(
  phrase: RolePhrase,
  traces: readonly Trace[],
  isOut: (member: Member) => boolean = () => false,
): Member | null {
  const found = new Set<Member>()
  for (const { named, subject, speaker, cast } of traces) {
    for (const member of [...named, subject?.member, speaker?.member])
      if (member?.kind === 'person' && agreesWith(phrase, member) && !isOut(member)) found.add(member)
    const unnamed = cast.some(
      (voice) =>
        voice.member === null &&
        isPerson(voice) &&
        !voice.plural &&
        voice.phrase?.determiner === 'indefinite' &&
        (voice.gender === null || phrase.gender === null || voice.gender === phrase.gender),
    )
    if (unnamed) return null
  }
  return found.size === 1 ? ([...found][0] ?? null) : null
}

/** Everyone who may be meant: who came so far, and whoever the article gives a role later on. */
export function everyone(
  discourse: Discourse,
  own: readonly Voice[],
  members: readonly Member[],
): { readonly met: readonly Member[]; readonly all: readonly Member[] } {
  const met = [...new Set([...discourse.people, ...own.flatMap((voice) => voice.member ?? [])])].filter(
    (member) => member.kind === 'person',
  )
  const later = members.filter(
    (member) => member.kind === 'person' && !met.includes(member) && member.titles.size > 0,
  )
  return { met, all: met.concat(later) }
}
