import type { Actor } from './actor.ts'
import type { Article, Bibliography } from './article.ts'
import type { CivilDate } from './civil-date.ts'
import type { EventMention } from './event.ts'
import type { Quote } from './quote.ts'
import type { Span } from './span.ts'

/** Which way a date is open: « depuis mardi », « à partir du 3 », « jusqu'au 10 », « d'ici fin mars » … */
export type DateRelation = 'since' | 'from' | 'until' | 'by' | 'before' | 'after'

/** The days that an expression means, with what else it says. */
export interface DateRead extends CivilDate {
  readonly relation?: DateRelation
  /** Time of day where the text states it, HH:MM as written, of no particular zone. */
  readonly time?: string
  /** The text names another weekday than the day has; the day counts. */
  readonly weekdayMismatch?: true
}

/** A date expression of the text and the days it means. */
export interface DateMention extends DateRead {
  readonly text: string
  readonly span: Span
  /** The date of a statement (« a déclaré mardi X »), not of what it tells. */
  readonly said?: true
}

/** All the facts of one article, without its prose. */
export interface Dossier {
  readonly article: Bibliography
  readonly quotes: readonly Quote[]
  readonly events: readonly EventMention[]
  readonly actors: readonly Actor[]
}

/** What extraction makes of an article. */
export interface Extraction extends Omit<Dossier, 'article'> {
  readonly article: Article
  readonly dates: readonly DateMention[]
}
