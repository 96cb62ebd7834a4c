import type { CivilDate } from '../domain/civil-date.ts'
import type { Event } from '../domain/event.ts'
import type { SourcedQuote } from '../domain/quote.ts'
import type { Audience } from './audience.ts'
import { dateText } from './dates/date-text.ts'
import { message } from './message.ts'
import { buttonRow } from './parts/components.ts'
import { embed } from './parts/embed.ts'
import { eventSummary } from './parts/event-summary.ts'
import { queryWords } from './parts/query-words.ts'
import { noneReply } from './problem-reply.ts'
import { quotesReply } from './quotes-reply.ts'
import type { Reply } from './reply.ts'
import { encodeEventState } from './state/event-state.ts'

export interface Near<Item> {
  readonly date: CivilDate
  readonly before: Item | null
  readonly after: Item | null
}

/** Nothing on that date: the last event before it and the first after it. */
export function nearEventsReply(
  query: string,
  { date, before, after }: Near<Event>,
  audience: Audience,
): Reply {
  const { words } = audience
  if (!before && !after) return noneReply(query, date, audience)
  const sides = [
    { event: before, name: words.event.before, label: words.button.before },
    { event: after, name: words.event.after, label: words.button.after },
  ].flatMap(({ event, ...side }) => (event ? [{ event, ...side }] : []))
  return message({
    content: nothingOn(query, date, audience),
    embeds: sides.map(({ event, name }) => embed({ title: name, text: eventSummary(event, audience) })),
    rows: buttonRow(
      sides.map(({ event, label }) => ({
        label: label(event.label),
        id: encodeEventState({ action: 'open', event: event.id }),
      })),
    ),
  })
}

/** No quote on that date: the nearest ones. */
export function nearQuotesReply(
  query: string,
  { date, before, after }: Near<SourcedQuote>,
  audience: Audience,
): Reply {
  const quotes = [before, after].filter((quote) => quote !== null)
  if (quotes.length === 0) return noneReply(query, date, audience)
  const matches = quotes.map((item) => ({ item, ranges: [] }))
  return quotesReply(
    { header: nothingOn(query, date, audience), matches, offset: 0, total: matches.length, list: null },
    audience,
  )
}

const nothingOn = (query: string, date: CivilDate, { locale, words }: Audience): string =>
  words.problem.near(queryWords(query), dateText(date, locale))
