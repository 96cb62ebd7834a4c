import type { Article, Publication } from '../domain/article.ts'
import type { Dossier, Extraction } from '../domain/dossier.ts'
import type { Forms } from '../text/tokens.ts'
import { actorsOf } from './actors/actors-of.ts'
import { castOf } from './actors/cast.ts'
import type { GazetteerOptions } from './actors/gazetteer.ts'
import { createActorTools } from './actors/tools.ts'
import { findDates } from './dates/find-dates.ts'
import { type Parse, parseDates } from './dates/parse.ts'
import { inferPublication } from './dates/publication/infer-publication.ts'
import type { WordForms } from './dates/word-forms.ts'
import { analyse } from './document.ts'
import { findEvents } from './events/find-events.ts'
import { createEventLexicon } from './events/lexicon.ts'
import { findQuotes } from './quotes/find-quotes.ts'
import { createFrame } from './quotes/frame.ts'
import { createMeanings } from './quotes/meanings.ts'

/** Makes facts of articles; built once from the lexicons and the gazetteer, then pure. */
export type Extract = (article: Article) => Extraction

/** A document without a date is dated from its text where weekday, day and year allow it. */
function publicationOf(article: Article, parse: Parse): Publication {
  if (article.published.date !== null) return article.published
  return inferPublication(parse) ?? article.published
}

export function createExtract(options: GazetteerOptions = {}): Extract {
  const tools = createActorTools(options)
  const eventTools = { ...tools, events: createEventLexicon() }
  const forms: Forms = new Map()
  const dateForms: WordForms = new Map()
  return (source) => {
    const parse = parseDates(source.text, { forms: dateForms })
    const article = { ...source, published: publicationOf(source, parse) }
    const document = analyse(article, forms)
    const dates = findDates(parse, { published: article.published })
    const cast = castOf(document, tools)
    const frame = createFrame(document, cast, tools)
    const meanings = createMeanings(frame, dates)
    const quotes = findQuotes(frame, dates, meanings)
    const events = findEvents(document, cast, dates, eventTools, quotes, meanings)
    return { article, quotes, events, actors: actorsOf(cast), dates }
  }
}

/** The facts without the prose. */
export function dossierOf({ article, quotes, events, actors }: Extraction): Dossier {
  const { text: _text, paragraphs: _paragraphs, ...bibliography } = article
  return { article: bibliography, quotes, events, actors }
}
