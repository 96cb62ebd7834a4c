import type { Draft } from './draft.ts'
import type { Heroes } from './heroes.ts'

/**
 * Where an event is whose own sentence does not say: in the one town of its paragraph, or of the title. Who took
 * part is never taken from there: whom an article or the sentence before is about is no reason to say that they were
 * present.
 */
export function inContext(event: Draft, heroes: Heroes): Draft {
  if (event.participants.length > 0 || event.place !== null || event.kind === 'sport') return event
  const { one, any } = event.around()
  return { ...event, place: one ?? (any ? null : heroes.town) }
}
