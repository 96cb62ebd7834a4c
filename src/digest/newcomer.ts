import type { Day } from '../domain/civil-date.ts'
import type { Reader } from './writer.ts'

/** A channel that was told nothing yet: all that the store holds is news to it, a chronicle begins on the day. */
export const newcomer = (id: string, settings: Reader['settings'], date: Day): Reader => ({
  id,
  settings,
  seen: 0,
  chronicle: date,
})
