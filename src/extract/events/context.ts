import type { Member } from '../actors/member.ts'
import type { Draft } from './draft.ts'
import type { Heroes } from './heroes.ts'

/** Kinds whose event is somebody's: a trial, a funeral. */
const PERSONAL = new Set(
  'appointment arrest award birth ceremony death funeral performance release resignation sport trial verdict'.split(
    ' ',
  ),
)

/** Kinds whose event is that of bodies: a takeover, a general assembly, a treaty. */
const CORPORATE = new Set(
  'closure deal decision founding launch meeting negotiation opening publication record sanction signature'.split(
    ' ',
  ),
)

/** Kinds that befall people: who is named near them only speaks of them. */
const IMPERSONAL = new Set('accident attack disaster explosion'.split(' '))

const orElse = (members: readonly Member[], other: Member | null): readonly Member[] =>
  members.length > 0 || other === null ? members : [other]

/** Whom the article is about, as far as the kind of event goes with people or bodies. */
function principals({ kind }: Draft, { people, bodies, lead }: Heroes): readonly Member[] {
  if (PERSONAL.has(kind)) return orElse(people, lead.person)
  if (CORPORATE.has(kind)) return orElse(bodies.length > 0 ? bodies : people, lead.body)
  return []
}

/**
 * Who takes part and where, for an event whose own sentence does not say: whom the article is about, otherwise
 * what the paragraph is about.
 */
export function inContext(event: Draft, heroes: Heroes): Draft {
  if (event.participants.length > 0) return event
  const setting = event.place ?? event.nearby.place ?? heroes.town
  if (event.definite && event.place === null && event.reserve.length > 0)
    return { ...event, participants: event.reserve }
  const main = principals(event, heroes)
  if (main.length > 0 || event.place !== null)
    return { ...event, place: event.kind === 'sport' ? event.place : setting, participants: main }
  const { members } = event.nearby
  const place = setting
  if (IMPERSONAL.has(event.kind)) return { ...event, place }
  const { people, bodies } = heroes
  const others = people.length > 0 ? people : bodies
  if (others.length > 0 || place !== null) return { ...event, place, participants: others }
  return { ...event, participants: orElse(members, heroes.lead.person) }
}
