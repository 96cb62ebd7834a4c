import { fold } from '../../text/fold.ts'
import type { Draft } from './draft.ts'
import type { Heroes } from './heroes.ts'
import { isNational } from './nation.ts'

/** What happens on paper, or all over a country: the town around it is not where. */
const NOWHERE = new Set(['call', 'deal', 'decision', 'record', 'sanction', 'statement'])

/** « le second tour » is in the town of the title where that is one of towns. */
const LOCAL = /\b(?:municipal|commune|maire|elections? a )/u

function isTownwide({ kind, label }: Draft, title: string): boolean {
  if (kind === 'election') return LOCAL.test(fold(`${title} ${label}`))
  return kind !== 'publication'
}

/**
 * Where an event is whose own sentence does not say: in the one town of its paragraph, or of the title. Who took
 * part is never taken from there: whom an article or the sentence before is about is no reason to say that they were
 * present.
 */
export function inContext(event: Draft, heroes: Heroes): Draft {
  if (event.participants.length > 0 || event.place !== null || event.kind === 'sport') return event
  if (NOWHERE.has(event.kind)) return event
  if (event.kind === 'election' && isNational(event.label, heroes.title))
    return { ...event, place: heroes.country }
  const { one, any, near } = event.around()
  // « L'hôpital de Lunéville, en Meurthe-et-Moselle »: of several the one that the title names.
  const town = isTownwide(event, heroes.title) ? heroes.town : null
  const titled = town !== null && near.includes(town) ? town : null
  return { ...event, place: one ?? titled ?? (any ? null : town) }
}
