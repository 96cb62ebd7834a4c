import type { Bibliography } from './article.ts'
import type { CivilDate } from './civil-date.ts'
import type { Span } from './span.ts'

/** As of the article: it took place, it is announced, it was called off. */
export type EventStatus = 'held' | 'scheduled' | 'cancelled'

/** A dated happening as one article tells it. */
export interface EventMention {
  readonly id: string
  /**
   * What it is called, in the article's own words: a noun phrase without its article (« réunion du Conseil Otan-Russie »)
   * where a noun tells it, else the clause's subject, verb and object (« Le maire a reçu les grévistes »). The date,
   * asides and what would be torn are left out; « il » gives way to a name of the article, or to nothing.
   */
  readonly label: string
  /** A key of `data/lexicons/event-kinds.json`, such as `meeting`. */
  readonly kind: string
  readonly date: CivilDate
  readonly place: string | null
  /** Names of actors of the same article, or the words for a body: « préfecture de la Savoie ». */
  readonly participants: readonly string[]
  readonly status: EventStatus
  /** The words that gave the date: « deux jours plus tard ». */
  readonly dateText: string
  readonly span: Span
  /** The rule that found it. */
  readonly rule: string
}

/** One article's telling of an event. */
export interface EventSource {
  readonly mention: EventMention
  readonly article: Bibliography
}

/** The same happening over all articles. */
export interface Event {
  readonly id: string
  readonly label: string
  readonly kind: string
  readonly date: CivilDate
  readonly place: string | null
  readonly participants: readonly string[]
  /** As of the newest source. */
  readonly status: EventStatus
  /** Oldest publication first; at least one. */
  readonly sources: readonly EventSource[]
}
