import type { Actor } from '../../../src/domain/actor.ts'
import type { Article, Paragraph } from '../../../src/domain/article.ts'
import type { Quote } from '../../../src/domain/quote.ts'
import { actorsOf } from '../../../src/extract/actors/actors-of.ts'
import { type Cast, castOf } from '../../../src/extract/actors/cast.ts'
import { type ActorTools, createActorTools } from '../../../src/extract/actors/tools.ts'
import { findDates } from '../../../src/extract/dates/find-dates.ts'
import { parseDates } from '../../../src/extract/dates/parse.ts'
import { analyse } from '../../../src/extract/document.ts'
import { findQuotes } from '../../../src/extract/quotes/find-quotes.ts'
import { createFrame } from '../../../src/extract/quotes/frame.ts'
import { stableId } from '../../../src/text/stable-id.ts'

/** Published on Friday 21 January 2022. Paragraphs stand between blank lines; `# ` begins a heading. */
export function articleOf(source: string, title = ''): Article {
  const paragraphs: Paragraph[] = []
  let text = ''
  for (const part of source.trim().split(/\n\s*\n/u)) {
    const isHeading = part.trim().startsWith('# ')
    const words = part
      .trim()
      .replace(/^# /u, '')
      .replace(/\s*\n\s*/gu, ' ')
    if (text !== '') text += '\n\n'
    const start = text.length
    text += words
    paragraphs.push({ kind: isHeading ? 'heading' : 'body', span: { start, end: text.length } })
  }
  return {
    id: stableId('d', text),
    title,
    url: null,
    publisher: null,
    author: null,
    published: { date: '2022-01-21', basis: 'stated' },
    language: 'fr',
    tags: [],
    textHash: stableId('', text).padEnd(64, '0'),
    text,
    paragraphs,
  }
}

export interface Reader {
  cast(source: string): Cast
  actors(source: string): Actor[]
  quotes(source: string, title?: string): Quote[]
}

/** Reads actors and quotes of a few sentences with tools of one's own. */
function readerWith(tools: ActorTools): Reader {
  const cast = (source: string): Cast => castOf(analyse(articleOf(source)), tools)
  return {
    cast,
    actors: (source) => actorsOf(cast(source)),
    quotes(source, title) {
      const article = articleOf(source, title)
      const document = analyse(article)
      const frame = createFrame(document, castOf(document, tools), tools)
      return findQuotes(frame, findDates(parseDates(article.text), { published: article.published }))
    },
  }
}

export const reader: Reader = readerWith(createActorTools())
