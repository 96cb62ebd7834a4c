import type { ActorBrief } from '../domain/actor.ts'
import type { CivilDate, Day } from '../domain/civil-date.ts'
import type { Event } from '../domain/event.ts'
import type { Locale } from '../domain/locale.ts'
import type { SourcedQuote } from '../domain/quote.ts'
import type { Page } from '../store/store.ts'

/** Characters `start` to `end` (exclusive) of the shown text that the query matched. */
export type MatchedRange = readonly [start: number, end: number]

export interface Match<Item> {
  readonly item: Item
  /** In the event's label, the quote's text or the actor's name. */
  readonly ranges: readonly MatchedRange[]
}

/** A possible meaning of a query that matched too weakly to be an answer. */
export interface Suggestion {
  readonly id: string
  readonly label: string
}

export type QueryProblem = 'empty' | 'too-long' | 'impossible-date' | 'reversed-range'

/**
 * `found`: answers, best first. `near`: nothing on that date, the neighbours. `unsure`: a question to ask
 * back. `none`: nothing like it in the corpus. `invalid`: the query itself is at fault.
 */
export type Answer<Item> =
  | {
      readonly kind: 'found'
      readonly matches: readonly Match<Item>[]
      /** How many answers can be paged through. */
      readonly total: number
      /** The date part of the query, as understood; null where it has none, or one without a year. */
      readonly date: CivilDate | null
    }
  | {
      readonly kind: 'near'
      readonly date: CivilDate
      readonly before: Item | null
      readonly after: Item | null
    }
  | { readonly kind: 'unsure'; readonly suggestions: readonly Suggestion[] }
  | { readonly kind: 'none'; readonly date: CivilDate | null }
  | { readonly kind: 'invalid'; readonly problem: QueryProblem; readonly part: string }

/** Who asks, and when: « hier » counts from `today`. */
export interface Asking {
  readonly today: Day
  readonly locale: Locale
}

export interface QuoteQuery {
  /** Words of the quote, the name of a speaker, a date, or all of them. Empty with filters: all that pass. */
  readonly text: string
  /** A name in free text or an actor id. */
  readonly speaker?: string
  /** Date expressions, both inclusive. */
  readonly from?: string
  readonly to?: string
  /** A publisher in free text. */
  readonly source?: string
}

/** A completion: what is shown, and what is sent when it is chosen (at most 100 characters each). */
export interface Completion {
  readonly name: string
  readonly value: string
}

/** The lookup that commands use. Free text and chosen completions (ids) are both understood as queries. */
export interface Search {
  events(text: string, page: Page, asking: Asking): Promise<Answer<Event>>
  quotes(query: QuoteQuery, page: Page, asking: Asking): Promise<Answer<SourcedQuote>>
  actors(text: string, asking: Asking): Promise<Answer<ActorBrief>>
  completeEvent(typed: string, asking: Asking): Promise<readonly Completion[]>
  completeQuote(typed: string, asking: Asking): Promise<readonly Completion[]>
  completeActor(typed: string, asking: Asking): Promise<readonly Completion[]>
  completeSource(typed: string, asking: Asking): Promise<readonly Completion[]>
  /** Date expressions that the corpus can answer. */
  completeDate(typed: string, asking: Asking): Promise<readonly Completion[]>
}
