import type { ActorKind, Role } from '../domain/actor.ts'
import type { CivilDate } from '../domain/civil-date.ts'
import type { EventStatus } from '../domain/event.ts'

interface Common {
  /** Where the entry begins in the file, from 1. */
  readonly line: number
  /** An article's id or its canonical address. */
  readonly article: string
  /** What is corrected is left out of everything. */
  readonly hide: boolean
}

/** Undefined: as it was. Null: not known. */
type Change<Value> = Value | null | undefined

/** A person, body or place: corrected wherever it appears or, with an article, there alone, where it may be new. */
export interface ActorEntry extends Omit<Common, 'article'> {
  readonly about: 'actor'
  readonly article: string | null
  /** One of its names. */
  readonly target: string
  readonly name: string | undefined
  readonly kind: ActorKind | undefined
  readonly aliases: readonly string[]
  readonly withoutAliases: readonly string[]
  readonly roles: readonly Role[]
  /** Titles. */
  readonly withoutRoles: readonly string[]
}

export interface QuoteEntry extends Common {
  readonly about: 'quote'
  /** Its id or how it begins. */
  readonly target: string
  readonly text: string | undefined
  readonly speaker: Change<string>
  readonly role: Role | undefined
  readonly relay: Change<string>
  readonly saidOn: Change<CivilDate>
}

export interface EventEntry extends Common {
  readonly about: 'event'
  /** Its id or how its label begins. */
  readonly target: string
  readonly label: string | undefined
  readonly date: CivilDate | undefined
  readonly place: Change<string>
  /** In place of those it had; undefined: as they were. */
  readonly participants: readonly string[] | undefined
  readonly status: EventStatus | undefined
}

export type Entry = ActorEntry | QuoteEntry | EventEntry
export type About = Entry['about']
