import type { Event, EventSource } from '../../domain/event.ts'
import { isCorrected } from '../../overlay/operator.ts'
import type { Audience } from '../audience.ts'
import { fitLines } from '../fit/fit-lines.ts'
import { dateEvidence } from './event-dates.ts'
import { published } from './published.ts'
import { articleLink, publisherName } from './source-line.ts'

export interface SourceList {
  readonly text: string
  /** How many sources are shown, from the offset on. */
  readonly shown: number
}

// More could not be shown in one embed.
const MOST = 60

/** One paragraph a source, numbered as in the whole list, as many as fit. */
export function eventSources(event: Event, offset: number, limit: number, audience: Audience): SourceList {
  const { sources } = event
  const paragraphs = sources
    .slice(offset, offset + MOST)
    .map((source, i) => sourceParagraph(source, sources.length > 1 ? offset + i + 1 : null, audience))
  const unlisted = Math.max(sources.length - offset - MOST, 0)
  return fitLines(paragraphs, { limit, more: audience.words.others, separator: '\n\n', unlisted })
}

function sourceParagraph(
  { article, mention }: EventSource,
  number: number | null,
  audience: Audience,
): string {
  const { words } = audience
  const head = `**${number === null ? '' : `${number}. `}${publisherName(article.publisher, audience)}**`
  const says = [
    words.event.told[mention.status],
    dateEvidence(mention, audience),
    isCorrected(mention) ? words.corrected : '',
  ]
    .filter(Boolean)
    .join(' · ')
  return `${head} · ${published(article, audience)}\n${articleLink(article, audience)}\n*${says}*`
}
