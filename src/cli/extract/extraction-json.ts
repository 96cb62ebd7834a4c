import type { CivilDate } from '../../domain/civil-date.ts'
import type { DateMention, Extraction } from '../../domain/dossier.ts'
import type { EventMention } from '../../domain/event.ts'
import type { Quote } from '../../domain/quote.ts'

/** A day, or an interval of ISO 8601 for several. */
const interval = ({ start, end }: CivilDate): string => (start === end ? start : `${start}/${end}`)

const quoteJson = (quote: Quote) => ({
  id: quote.id,
  text: quote.text,
  extent: quote.extent,
  speaker: quote.speaker,
  relay: quote.relay,
  saidOn: quote.saidOn && interval(quote.saidOn),
  span: quote.span,
  cue: quote.cue,
  rule: quote.rule,
  confidence: quote.confidence,
})

const eventJson = ({ id, label, kind, date, ...mention }: EventMention) => ({
  id,
  label,
  kind,
  start: date.start,
  end: date.end,
  precision: date.precision,
  basis: date.basis,
  place: mention.place,
  participants: mention.participants,
  status: mention.status,
  dateText: mention.dateText,
  span: mention.span,
})

const dateJson = ({ text, start, end, precision, span }: DateMention) => ({
  text,
  start,
  end,
  precision,
  span,
})

/** What `extract --json` prints: a stable shape for programs, whatever the types inside become. */
export function extractionJson({ article, quotes, events, actors, dates }: Extraction): object {
  const { id, title, url, publisher, author, published, language, tags, text } = article
  return {
    article: {
      id,
      title,
      url,
      publisher,
      author,
      published,
      language,
      tags,
      text,
    },
    quotes: quotes.map(quoteJson),
    events: events.map(eventJson),
    actors: actors.map(({ id, name, kind, aliases, roles }) => ({
      id,
      name,
      kind,
      aliases,
      roles,
    })),
    dates: dates.map(dateJson),
  }
}
