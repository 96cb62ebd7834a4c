import type { CivilDate } from '../../domain/civil-date.ts'
import type { Quote, SourcedQuote } from '../../domain/quote.ts'
import type { Facts, Listing, Page } from '../store.ts'
import type { Backend, Dialect } from './database.ts'
import { actorKey, findById, findEach } from './keys.ts'
import { firstOfDay } from './positions.ts'
import { bibliographyIn, tally } from './read-articles.ts'
import type { EventFacts } from './settle-events.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

interface QuoteRow {
  readonly id: string
  readonly text: string
  readonly facts: string
  readonly bibliography: string
  readonly speakerId: string | null
}

const COLUMNS = 'quote.id, quote.text, quote.facts, article.facts AS bibliography, actor.id AS "speakerId"'
const JOINED = `quote CROSS JOIN article USING (article) LEFT JOIN actor ON actor.actor = quote.speaker`

const sourced = ({ id, text, facts, bibliography, speakerId }: QuoteRow): SourcedQuote => ({
  ...(JSON.parse(facts) as Omit<Quote, 'id' | 'text'>),
  id,
  text,
  article: bibliographyIn(bibliography),
  speakerId,
})

function* readQuote(db: Statements, id: string): Steps<SourcedQuote | null> {
  const row = yield* findById(db, 'quote', id, (wanted) =>
    db.one<QuoteRow>(`SELECT ${COLUMNS} FROM ${JOINED} WHERE quote.id = ?`, wanted),
  )
  return row ? sourced(row) : null
}

const readQuotes = (
  db: Statements,
  { texts }: Dialect,
  ids: readonly string[],
): Steps<(SourcedQuote | null)[]> =>
  findEach(db, 'quote', ids, function* listed(wanted) {
    const rows = yield* db.all<QuoteRow>(
      `SELECT ${COLUMNS} FROM ${texts} AS wanted CROSS JOIN quote ON quote.id = wanted.value
       CROSS JOIN article USING (article) LEFT JOIN actor ON actor.actor = quote.speaker`,
      JSON.stringify(wanted),
    )
    return rows.map((row) => [row.id, sourced(row)])
  })

function* listQuotesBy(
  db: Statements,
  actorId: string,
  { offset, limit }: Page,
): Steps<Listing<SourcedQuote>> {
  const actor = yield* actorKey(db, actorId)
  if (!actor) return { items: [], total: 0 }
  const rows = yield* db.all<QuoteRow>(
    `SELECT ${COLUMNS} FROM ${JOINED} WHERE quote.speaker = ? ORDER BY quote.position DESC LIMIT ? OFFSET ?`,
    actor.actor,
    limit,
    offset,
  )
  return { items: rows.map(sourced), total: actor.quotes }
}

interface SaidRow {
  readonly position: number
  readonly facts: string
  /** Whether the speaker took part. */
  readonly present: number | boolean
}

function isWithin({ facts }: SaidRow, date: CivilDate): boolean {
  const { saidOn } = JSON.parse(facts) as Pick<Quote, 'saidOn'>
  return saidOn !== null && saidOn.start <= date.end && saidOn.end >= date.start
}

/** Quotes of the event's articles that were said on its days or by one who took part. */
function* listQuotesAbout(
  db: Statements,
  { integers }: Dialect,
  eventId: string,
  { offset, limit }: Page,
): Steps<Listing<SourcedQuote>> {
  const row = yield* findById(db, 'event', eventId, (wanted) =>
    db.one<{ event: number; facts: string }>('SELECT event, facts FROM event WHERE id = ?', wanted),
  )
  if (row === undefined) return { items: [], total: 0 }
  const { event } = row
  const { date } = JSON.parse(row.facts) as EventFacts
  const said = yield* db.all<SaidRow>(
    // A join, for PostgreSQL answers EXISTS by reading who took part in any event.
    `SELECT quote.position, quote.facts, taking.actor IS NOT NULL AS present
     FROM mention CROSS JOIN quote USING (article)
     LEFT JOIN event_actor AS taking ON taking.event = mention.event AND taking.actor = quote.speaker
     WHERE mention.event = ? ORDER BY quote.position DESC`,
    event,
  )
  const positions = said
    .filter((quote) => quote.present || isWithin(quote, date))
    .map((quote) => quote.position)
  const shown = positions.slice(offset, offset + limit)
  if (shown.length === 0) return { items: [], total: positions.length }
  const rows = yield* db.all<QuoteRow>(
    `SELECT ${COLUMNS} FROM ${integers} AS wanted CROSS JOIN quote ON quote.position = wanted.value
     CROSS JOIN article USING (article) LEFT JOIN actor ON actor.actor = quote.speaker ORDER BY quote.position DESC`,
    JSON.stringify(shown),
  )
  return { items: rows.map(sourced), total: positions.length }
}

function* quoteAt(db: Statements, position: number): Steps<SourcedQuote | null> {
  const rank = Math.floor(position * (yield* tally(db, 'quotes')))
  const day = yield* db.one<{ day: number; before: number }>(
    `SELECT day, before FROM (SELECT day, sum(quotes) OVER (ORDER BY day) - quotes AS before FROM quote_day) AS days
     WHERE before <= ? ORDER BY day DESC LIMIT 1`,
    rank,
  )
  if (!day) return null
  const row = yield* db.one<QuoteRow>(
    `SELECT ${COLUMNS} FROM ${JOINED} WHERE quote.position >= ? ORDER BY quote.position LIMIT 1 OFFSET ?`,
    firstOfDay(day.day),
    rank - day.before,
  )
  return row ? sourced(row) : null
}

export const quoteFacts = (
  data: Backend,
): Pick<Facts, 'quote' | 'quotes' | 'quotesBy' | 'quotesAbout' | 'quoteAt'> => ({
  quote: (id) => data.read((db) => readQuote(db, id)),
  quotes: (ids) => data.read((db) => readQuotes(db, data.dialect, ids)),
  quotesBy: (actorId, page) => data.read((db) => listQuotesBy(db, actorId, page)),
  quotesAbout: (eventId, page) => data.read((db) => listQuotesAbout(db, data.dialect, eventId, page)),
  quoteAt: (position) => data.read((db) => quoteAt(db, position)),
})
