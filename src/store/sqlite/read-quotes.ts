import type { Quote, SourcedQuote } from '../../domain/quote.ts'
import type { Facts, Listing, Page } from '../store.ts'
import type { Connection } from './connection.ts'
import { actorKey, eventKey, findById } from './keys.ts'
import { firstOfDay } from './positions.ts'
import { guarded } from './problems.ts'
import { bibliographyIn, tally } from './read-articles.ts'

interface QuoteRow {
  readonly id: string
  readonly text: string
  readonly facts: string
  readonly bibliography: string
  readonly speakerId: string | null
}

const COLUMNS = 'quote.id, quote.text, quote.facts, article.facts AS bibliography, actor.id AS speakerId'
const JOINED = `quote CROSS JOIN article USING (article) LEFT JOIN actor ON actor.actor = quote.speaker`

const sourced = ({ id, text, facts, bibliography, speakerId }: QuoteRow): SourcedQuote => ({
  ...(JSON.parse(facts) as Omit<Quote, 'id' | 'text'>),
  id,
  text,
  article: bibliographyIn(bibliography),
  speakerId,
})

function readQuote(db: Connection, id: string): SourcedQuote | null {
  const row = findById(db, 'quote', id, (wanted) =>
    db.one<QuoteRow>(`SELECT ${COLUMNS} FROM ${JOINED} WHERE quote.id = ?`, wanted),
  )
  return row ? sourced(row) : null
}

function listQuotesBy(db: Connection, actorId: string, { offset, limit }: Page): Listing<SourcedQuote> {
  const actor = actorKey(db, actorId)
  if (!actor) return { items: [], total: 0 }
  const rows = db.all<QuoteRow>(
    `SELECT ${COLUMNS} FROM ${JOINED} WHERE quote.speaker = ? ORDER BY quote.position DESC LIMIT ? OFFSET ?`,
    actor.actor,
    limit,
    offset,
  )
  return { items: rows.map(sourced), total: actor.quotes }
}

/** Quotes of the event's articles that were said on its days or by one who took part. */
function listQuotesAbout(db: Connection, eventId: string, { offset, limit }: Page): Listing<SourcedQuote> {
  const event = eventKey(db, eventId)
  if (event === undefined) return { items: [], total: 0 }
  const positions = db.values<number>(
    `SELECT quote.position FROM event CROSS JOIN mention USING (event) CROSS JOIN quote USING (article)
     WHERE event.event = ? AND (
       (quote.facts ->> '$.saidOn.start' <= event.facts ->> '$.date.end'
         AND quote.facts ->> '$.saidOn.end' >= event.facts ->> '$.date.start')
       OR EXISTS (SELECT 1 FROM event_actor AS present WHERE present.event = event.event AND present.actor = quote.speaker))
     ORDER BY quote.position DESC`,
    event,
  )
  const rows = positions
    .slice(offset, offset + limit)
    .flatMap(
      (position) =>
        db.one<QuoteRow>(`SELECT ${COLUMNS} FROM ${JOINED} WHERE quote.position = ?`, position) ?? [],
    )
  return { items: rows.map(sourced), total: positions.length }
}

function quoteAt(db: Connection, position: number): SourcedQuote | null {
  const rank = Math.floor(position * tally(db, 'quotes'))
  const day = db.one<{ day: number; before: number }>(
    `SELECT day, before FROM (SELECT day, sum(quotes) OVER (ORDER BY day) - quotes AS before FROM quote_day)
     WHERE before <= ? ORDER BY day DESC LIMIT 1`,
    rank,
  )
  if (!day) return null
  const row = db.one<QuoteRow>(
    `SELECT ${COLUMNS} FROM ${JOINED} WHERE quote.position >= ? ORDER BY quote.position LIMIT 1 OFFSET ?`,
    firstOfDay(day.day),
    rank - day.before,
  )
  return row ? sourced(row) : null
}

export const quoteFacts = (
  db: Connection,
): Pick<Facts, 'quote' | 'quotesBy' | 'quotesAbout' | 'quoteAt'> => ({
  quote: (id) => guarded(() => readQuote(db, id)),
  quotesBy: (actorId, page) => guarded(() => listQuotesBy(db, actorId, page)),
  quotesAbout: (eventId, page) => guarded(() => listQuotesAbout(db, eventId, page)),
  quoteAt: (position) => guarded(() => quoteAt(db, position)),
})
