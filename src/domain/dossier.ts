import type { Actor } from './actor.ts'
import type { Article, Bibliography } from './article.ts'
import type { CivilDate } from './civil-date.ts'
import type { EventMention } from './event.ts'
import type { Quote } from './quote.ts'
import type { Span } from './span.ts'

/** A date expression of the text and the days it means. */
export interface DateMention extends CivilDate {
  readonly text: string
  readonly span: Span
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
