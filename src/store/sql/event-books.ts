import { arrive } from './arrive.ts'
import type { Batch } from './batch.ts'
import { freeId } from './free-id.ts'
import { insert, insertion } from './insert.ts'
import { forget, retire } from './redirects.ts'
import type { Steps } from './steps.ts'
import { termsIn } from './terms.ts'

interface EventRow {
  readonly event: number
  readonly id: string
  readonly born: number
  readonly start: number
  readonly end: number
  readonly position: number | null
  readonly indexed: string | null
}

const EVENT = insertion('event', 'born', 'id', 'exact', 'reach', 'start', '"end"', 'weight', 'facts')

const COLUMNS = 'event, id, born, start, "end", position, indexed'

/** A new event without facts, which are worked out from its mentions at the end of the batch. */
export function* createEvent(batch: Batch, id: string): Steps<number> {
  const own = yield* freeId(batch.db, 'event', id)
  const event = yield* insert(batch.db, EVENT, own, 0, 0, 0, 0, 0, '')
  yield* arrive(batch.db, 'event', own)
  batch.counts.add('events', 1)
  batch.staleEvents.add(event)
  return event
}

/** Makes two events one and gives its key, null where an article tells them as two. The older's id stays. */
export function* uniteEvents(batch: Batch, one: number, other: number): Steps<number | null> {
  if (one === other) return one
  const { db } = batch
  if (yield* areApart(batch, one, other)) return null
  function* size(event: number): Steps<number> {
    return (yield* db.value<number>('SELECT count(*) FROM mention WHERE event = ?', event)) ?? 0
  }
  const [to, from] = (yield* size(other)) > (yield* size(one)) ? [other, one] : [one, other]
  const kept = yield* rowOf(batch, to)
  const gone = yield* rowOf(batch, from)
  yield* db.write('UPDATE mention SET event = ? WHERE event = ?', to, from)
  yield* removeRow(batch, gone)
  const [older, younger] = gone.born < kept.born ? [gone, kept] : [kept, gone]
  if (older === gone)
    yield* db.write('UPDATE event SET id = ?, born = ? WHERE event = ?', older.id, older.born, to)
  yield* retire(db, 'event', younger.id, older.id)
  for (const set of [batch.staleEvents, batch.tornEvents]) if (set.delete(from)) set.add(to)
  batch.staleEvents.add(to)
  return to
}

/** Takes out an event that no mention tells any more. */
export function* removeEvent(batch: Batch, event: number): Steps<void> {
  const row = yield* rowOf(batch, event)
  yield* removeRow(batch, row)
  yield* forget(batch.db, 'event', row.id)
}

/** An article that tells of both tells them apart. */
function* areApart({ db }: Batch, one: number, other: number): Steps<boolean> {
  return (
    (yield* db.value(
      `SELECT 1 FROM mention AS a CROSS JOIN mention AS b ON b.event = ? AND b.article = a.article
     WHERE a.event = ? LIMIT 1`,
      other,
      one,
    )) !== undefined
  )
}

function* rowOf({ db }: Batch, event: number): Steps<EventRow> {
  const row = yield* db.one<EventRow>(`SELECT ${COLUMNS} FROM event WHERE event = ?`, event)
  if (!row) throw new Error(`no event ${event}`)
  return row
}

function* removeRow(batch: Batch, row: EventRow): Steps<void> {
  const { db, counts, index } = batch
  if (row.position !== null) {
    index.remove('event', row.position, termsIn(row.indexed))
    counts.addEvents(row.start, row.end, -1)
  }
  for (const actor of yield* db.values<number>('SELECT actor FROM event_actor WHERE event = ?', row.event))
    counts.addToActor(actor, 'events', -1)
  yield* db.write('DELETE FROM event_actor WHERE event = ?', row.event)
  yield* db.write('DELETE FROM event WHERE event = ?', row.event)
  counts.add('events', -1)
}
