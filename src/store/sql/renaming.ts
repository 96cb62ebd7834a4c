import type { Batch } from './batch.ts'
import type { Steps } from './steps.ts'

// The words of an actor's names lead to its quotes and events. A new name for one who has a hundred thousand of
// them would hold everybody up for minutes: each batch does so many, the newest first.
const AT_ONCE = 2000
const ALL = 2 ** 40
const BEYOND = Number.MAX_SAFE_INTEGER

interface Renaming {
  readonly actor: number
  /** Quotes below this position are still to be looked at. */
  readonly quote: number
  /** So are events before this one, by the day on which they begin. */
  readonly start: number
  readonly event: number
}

/** The words of an actor's names changed: its quotes and events are to be indexed anew. */
export function* askForRenaming({ db }: Batch, actor: number): Steps<void> {
  yield* db.write(
    `INSERT INTO renaming VALUES (?, ?, ?, ?) ON CONFLICT (actor) DO UPDATE
     SET quote = excluded.quote, start = excluded.start, event = excluded.event`,
    actor,
    BEYOND,
    BEYOND,
    BEYOND,
  )
}

/** The actor is gone. */
export function* dropRenaming({ db }: Batch, actor: number): Steps<void> {
  yield* db.write('DELETE FROM renaming WHERE actor = ?', actor)
}

/** Marks quotes and events of renamed actors; all that are left where `everything` is wanted. */
export function* continueRenaming(batch: Batch, everything: boolean): Steps<void> {
  let left = everything ? ALL : AT_ONCE
  while (left > 0) {
    const renaming = yield* batch.db.one<Renaming>('SELECT actor, quote, start, event FROM renaming LIMIT 1')
    if (!renaming) return
    left -= yield* mark(batch, renaming, left)
  }
}

/** The number of things marked. */
function* mark(batch: Batch, { actor, quote, start, event }: Renaming, limit: number): Steps<number> {
  const { db } = batch
  const quotes = yield* db.values<number>(
    'SELECT position FROM quote WHERE speaker = ? AND position < ? ORDER BY position DESC LIMIT ?',
    actor,
    quote,
    limit,
  )
  const events = yield* db.all<{ start: number; event: number }>(
    `SELECT start, event FROM event_actor WHERE actor = ? AND (start, event) < (?, ?)
     ORDER BY start DESC, event DESC LIMIT ?`,
    actor,
    start,
    event,
    limit - quotes.length,
  )
  for (const position of quotes) batch.staleQuotes.add(position)
  for (const row of events) batch.staleEvents.add(row.event)
  const marked = quotes.length + events.length
  if (marked < limit) yield* dropRenaming(batch, actor)
  else
    yield* db.write(
      'UPDATE renaming SET quote = ?, start = ?, event = ? WHERE actor = ?',
      quotes.at(-1) ?? quote,
      events.at(-1)?.start ?? start,
      events.at(-1)?.event ?? event,
      actor,
    )
  return marked
}
