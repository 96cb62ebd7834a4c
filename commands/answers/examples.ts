import type { Event } from '../../src/domain/event.ts'
import type { Locale } from '../../src/domain/locale.ts'
import type { SourcedQuote } from '../../src/domain/quote.ts'
import { dayText } from '../../src/replies/dates/day-text.ts'
import type { Examples } from '../../src/replies/help-reply.ts'
import type { Facts } from '../../src/store/store.ts'

// Read at the start of the list, whatever the corpus holds.
const LOOKED_AT = 25

/** Queries that this corpus answers, made from its own facts. */
export async function examplesFrom(facts: Facts, locale: Locale): Promise<Examples> {
  const period = await facts.period()
  const { items } = period
    ? await facts.eventsBetween(period, { offset: 0, limit: LOOKED_AT })
    : { items: [] }
  const quotes = await Promise.all([0, 0.25, 0.5, 0.75].map((position) => facts.quoteAt(position)))
  const event = items.reduce<Event | null>(
    (most, each) => (most && most.sources.length >= each.sources.length ? most : each),
    null,
  )
  const speakers = [...new Set(quotes.map(namedSpeaker).filter((name) => name !== null))]
  return {
    events: event ? eventExamples(event, locale) : [],
    quotes: speakers.slice(0, 2),
    actors: [...new Set([...speakers.slice(0, 1), ...(event?.participants.slice(0, 1) ?? [])])],
  }
}

const namedSpeaker = (quote: SourcedQuote | null): string | null =>
  quote?.speakerId && quote.speaker && !quote.speaker.unnamed ? quote.speaker.name : null

function eventExamples({ date, place }: Event, locale: Locale): string[] {
  const day = date.precision === 'day' ? dayText(date.start, 'day-month', locale) : null
  const month = dayText(date.start, 'month', locale)
  return [day, place && day ? `${place} ${day}` : null, month].filter((example) => example !== null)
}
