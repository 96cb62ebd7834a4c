import type { ActorBrief, ActorName, CastMember, Profile } from '../domain/actor.ts'
import type { Bibliography } from '../domain/article.ts'
import type { Day } from '../domain/civil-date.ts'
import type { Dossier } from '../domain/dossier.ts'
import type { Event } from '../domain/event.ts'
import type { SourcedQuote } from '../domain/quote.ts'
import type { DigestPort } from './digest-port.ts'
import type { Listing, Page } from './listing.ts'
import type { Notes } from './notes.ts'
import type { SearchPort } from './search-port.ts'

export type { Listing, Page }

/** Days, both inclusive. */
export interface DayRange {
  readonly from: Day
  readonly to: Day
}

export interface PublisherCount {
  readonly publisher: string | null
  readonly articles: number
  readonly quotes: number
}

/** What the corpus holds. */
export interface Holdings {
  readonly articles: number
  readonly quotes: number
  readonly events: number
  readonly actors: number
  /** Of publication, first and last; null for an empty corpus. */
  readonly period: DayRange | null
  /** Most articles first. */
  readonly publishers: readonly PublisherCount[]
}

export type PutOutcome = 'added' | 'replaced' | 'unchanged'

/** An article's facts and, from the operator's own documents only, its clean text. */
export interface Deposit {
  readonly dossier: Dossier
  readonly text: string | null
}

/**
 * Reads by id or by relation; a missing thing is null or an empty list, never an error. An id that was given once
 * leads to the same thing after it was merged with another. Rejects with a `StoreError` where the store fails.
 */
export interface Facts {
  article(id: string): Promise<Bibliography | null>
  /** Newest publication first. */
  articles(page: Page): Promise<Listing<Bibliography>>
  /** Clean text, null where only the dossier is known. */
  text(articleId: string): Promise<string | null>
  /** The article's facts as it gave them; its actors in no certain order. */
  dossier(articleId: string): Promise<Dossier | null>
  /** Everyone that the article names, in no certain order. */
  cast(articleId: string): Promise<readonly CastMember[]>
  quote(id: string): Promise<SourcedQuote | null>
  event(id: string): Promise<Event | null>
  actor(id: string): Promise<Profile | null>
  /** One for each id, in their order: many take little longer than one. */
  quotes(ids: readonly string[]): Promise<readonly (SourcedQuote | null)[]>
  events(ids: readonly string[]): Promise<readonly (Event | null)[]>
  actorBriefs(ids: readonly string[]): Promise<readonly (ActorBrief | null)[]>
  /** Events that share a day with the range: exact days first, then by day, most sources first. */
  eventsBetween(range: DayRange, page: Page): Promise<Listing<Event>>
  /** Events dated to this day and month in any year, newest year first. `month` and `day` from 1. */
  eventsOnDay(month: number, day: number, page: Page): Promise<Listing<Event>>
  /** The last event that ended before the day and the first that begins after it, of those dated to the day if any. */
  eventsNear(day: Day): Promise<{ readonly before: Event | null; readonly after: Event | null }>
  /** Newest first, by the day of saying or else of publication; those of one article in its order. */
  quotesBy(actorId: string, page: Page): Promise<Listing<SourcedQuote>>
  /** Newest first. */
  eventsWith(actorId: string, page: Page): Promise<Listing<Event>>
  /** Quotes of the event's own articles, said on its days or by one of its participants. */
  quotesAbout(eventId: string, page: Page): Promise<Listing<SourcedQuote>>
  /** Actors of the same events or articles, most shared first; the actor's newest hundred of each are looked at. */
  companions(actorId: string, limit: number): Promise<readonly ActorName[]>
  /** `position` from 0 to below 1 picks one quote of all, oldest first; null for an empty corpus. */
  quoteAt(position: number): Promise<SourcedQuote | null>
  holdings(): Promise<Holdings>
  /** Of publication, as in the holdings, which take longer to count. */
  period(): Promise<DayRange | null>
}

/** Where the facts live. One contract test suite holds for every implementation. */
export interface Store {
  /**
   * All or nothing; the same article again, by address or by text, is replaced, its ids unchanged. A text that is
   * not given is kept as long as it is the article's. Outcomes in the given order. Large batches are the quickest:
   * some hundred articles. An empty one, due at the end of an ingest, finishes what batches leave undone: it takes
   * some seconds for a million quotes, look-ups are up to three times as fast afterwards, and new names of those who
   * are quoted thousands of times lead to their oldest quotes too. Rejects with a `StoreError` where the store fails.
   */
  put(deposits: readonly Deposit[]): Promise<readonly PutOutcome[]>
  /** False when there was no such article. */
  remove(articleId: string): Promise<boolean>
  /** Changes with every `put` and `remove`. */
  version(): Promise<string>
  readonly facts: Facts
  readonly search: SearchPort
  readonly digest: DigestPort
  readonly notes: Notes
  close(): Promise<void>
}
