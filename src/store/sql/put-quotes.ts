import type { Quote } from '../../domain/quote.ts'
import { actorOf } from './actor-of.ts'
import { arrive } from './arrive.ts'
import type { ArticleKey } from './article-key.ts'
import type { Batch } from './batch.ts'
import { ACTING, type Cast } from './cast.ts'
import { dayNumber } from './day-number.ts'
import { inTextOrder } from './in-text-order.ts'
import { ownIds } from './own-ids.ts'
import { dayAt, firstOfDay, lastOfDay } from './positions.ts'
import { forget, occupy, retire } from './redirects.ts'
import type { Steps } from './steps.ts'
import { termsIn, union, wordSet } from './terms.ts'

interface QuoteRow {
  readonly position: number
  readonly id: string
  readonly speaker: number | null
  readonly form: number | null
  readonly text: string
  readonly facts: string
  readonly indexed: string
}

interface NewQuote {
  readonly id: string
  readonly form: number | null
  readonly text: string
  readonly facts: string
  readonly day: number
}

/** Writes an article's quotes in place of those it had; nothing is touched where they are the same. */
export function* putQuotes(batch: Batch, key: ArticleKey, quotes: readonly Quote[], cast: Cast): Steps<void> {
  const before = yield* quotesOf(batch, key.article)
  const idOf = ownIds(batch.db, 'quote', key.article)
  const now: NewQuote[] = []
  for (const quote of quotes) now.push(prepare({ ...quote, id: yield* idOf(quote.id) }, key.day, cast))
  if (before.length === now.length && before.every((row, at) => isSame(row, now[at]))) {
    for (const { position } of before) batch.staleQuotes.add(position)
    return
  }
  for (const row of before) yield* removeQuote(batch, key.publisher, row)
  // The newest come first everywhere, so the article's first quote gets its highest position.
  for (const quote of now.toReversed()) yield* addQuote(batch, key, quote)
  const kept = new Set(now.map(({ id }) => id))
  for (const row of before) {
    if (kept.has(row.id)) continue
    const heir = now.find(({ text }) => text === row.text)
    if (heir) yield* retire(batch.db, 'quote', row.id, heir.id)
    else yield* forget(batch.db, 'quote', row.id)
  }
}

export function* removeQuotes(batch: Batch, article: number, publisher: number): Steps<void> {
  for (const row of yield* quotesOf(batch, article)) {
    yield* removeQuote(batch, publisher, row)
    yield* forget(batch.db, 'quote', row.id)
  }
}

function* quotesOf({ db }: Batch, article: number): Steps<QuoteRow[]> {
  return inTextOrder(
    yield* db.all<QuoteRow>(
      'SELECT position, id, speaker, form, text, facts, indexed FROM quote WHERE article = ?',
      article,
    ),
  )
}

function prepare({ id, text, ...rest }: Quote, published: number, cast: Cast): NewQuote {
  const name = rest.speaker?.name ?? null
  return {
    id,
    text,
    facts: JSON.stringify(rest),
    form: name === null ? null : cast(name, ACTING),
    day: rest.saidOn ? dayNumber(rest.saidOn.start) : published,
  }
}

const isSame = (row: QuoteRow, quote: NewQuote | undefined): boolean =>
  quote !== undefined &&
  row.id === quote.id &&
  row.text === quote.text &&
  row.facts === quote.facts &&
  row.form === quote.form &&
  dayAt(row.position) === quote.day

function* addQuote(batch: Batch, { article, publisher }: ArticleKey, quote: NewQuote): Steps<void> {
  const position = yield* nextPosition(batch, quote.day)
  const speaker = quote.form === null ? null : yield* actorOf(batch, quote.form)
  yield* occupy(batch.db, 'quote', quote.id)
  yield* batch.db.write(
    'INSERT INTO quote (position, id, article, speaker, form, text, facts, indexed) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
    position,
    quote.id,
    article,
    speaker,
    quote.form,
    quote.text,
    quote.facts,
    '',
  )
  yield* arrive(batch.db, 'quote', quote.id)
  batch.staleQuotes.add(position)
  count(batch, publisher, quote.day, speaker, 1)
}

function* removeQuote(batch: Batch, publisher: number, row: QuoteRow): Steps<void> {
  if (row.indexed !== '')
    batch.index.remove('quote', row.position, union(wordSet(row.text), termsIn(row.indexed)))
  yield* batch.db.write('DELETE FROM quote WHERE position = ?', row.position)
  batch.staleQuotes.delete(row.position)
  count(batch, publisher, dayAt(row.position), row.speaker, -1)
}

function count(batch: Batch, publisher: number, day: number, speaker: number | null, by: number): void {
  batch.counts.add('quotes', by)
  batch.counts.addToPublisher(publisher, 'quotes', by)
  batch.counts.addQuotes(day, by)
  if (speaker !== null) batch.counts.addToActor(speaker, 'quotes', by)
}

function* nextPosition({ db, nextPosition: next }: Batch, day: number): Steps<number> {
  let position = next.get(day)
  if (position === undefined) {
    const last = yield* db.value<number>(
      'SELECT max(position) FROM quote WHERE position BETWEEN ? AND ?',
      firstOfDay(day),
      lastOfDay(day),
    )
    position = last == null ? firstOfDay(day) : last + 1
  }
  next.set(day, position + 1)
  return position
}
