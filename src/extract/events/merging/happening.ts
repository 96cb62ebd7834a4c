import type { CivilDate } from '../../../domain/civil-date.ts'

/** What decides whether two tellings are of one happening. */
export interface Happening {
  /** A key of `data/lexicons/event-kinds.json`. */
  readonly kind: string
  readonly label: string
  readonly date: CivilDate
  readonly place: string | null
  /** Ids of actors where they are known, otherwise names: the same actor is the same string. */
  readonly participants: readonly string[]
  /** What the article calls each participant, where that is not the string above. */
  readonly named?: readonly string[]
}
