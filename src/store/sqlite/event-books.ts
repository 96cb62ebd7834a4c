import type { Batch } from './batch.ts'
import { freeId } from './free-id.ts'
import { forget, retire } from './redirects.ts'
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

const COLUMNS = 'event, id, born, start, end, position, indexed'

/** A new event without facts, which are worked out from its mentions at the end of the batch. */
export function createEvent(batch: Batch, id: string): number {
  const event = batch.db.insert(
    `INSERT INTO event (id, born, exact, reach, start, end, weight, facts)
     VALUES (?, (SELECT ifnull(max(event), 0) + 1 FROM event), 0, 0, 0, 0, 0, '')`,
    freeId(batch.db, 'event', id),
  )
  batch.counts.add('events', 1)
  batch.staleEvents.add(event)
  return event
}

/** Makes two events one and gives its key, null where an article tells them as two. The older's id stays. */
export function uniteEvents(batch: Batch, one: number, other: number): number | null {
  if (one === other) return one
  const { db } = batch
  if (areApart(batch, one, other)) return null
  const size = (event: number): number =>
    db.value<number>('SELECT count(*) FROM mention WHERE event = ?', event) ?? 0
  const [to, from] = size(other) > size(one) ? [other, one] : [one, other]
  const kept = rowOf(batch, to)
  const gone = rowOf(batch, from)
  db.run('UPDATE mention SET event = ? WHERE event = ?', to, from)
  removeRow(batch, gone)
  const [older, younger] = gone.born < kept.born ? [gone, kept] : [kept, gone]
  if (older === gone) db.run('UPDATE event SET id = ?, born = ? WHERE event = ?', older.id, older.born, to)
  retire(db, 'event', younger.id, older.id)
  for (const set of [batch.staleEvents, batch.tornEvents]) if (set.delete(from)) set.add(to)
  batch.staleEvents.add(to)
  return to
}

/** Takes out an event that no mention tells any more. */
export function removeEvent(batch: Batch, event: number): void {
  const row = rowOf(batch, event)
  removeRow(batch, row)
  forget(batch.db, 'event', row.id)
}

/** An article that tells of both tells them apart. */
const areApart = ({ db }: Batch, one: number, other: number): boolean =>
  db.value(
    `SELECT 1 FROM mention AS a CROSS JOIN mention AS b ON b.event = ? AND b.article = a.article
     WHERE a.event = ? LIMIT 1`,
    other,
    one,
  ) !== undefined

function rowOf({ db }: Batch, event: number): EventRow {
  const row = db.one<EventRow>(`SELECT ${COLUMNS} FROM event WHERE event = ?`, event)
  if (!row) throw new Error(`no event ${event}`)
  return row
}

function removeRow(batch: Batch, row: EventRow): void {
  const { db, counts, index } = batch
  if (row.position !== null) {
    index.remove('event', row.position, termsIn(row.indexed))
    counts.addEvents(row.start, row.end, -1)
  }
  for (const actor of db.values<number>('SELECT actor FROM event_actor WHERE event = ?', row.event))
    counts.addToActor(actor, 'events', -1)
  db.run('DELETE FROM event_actor WHERE event = ?', row.event)
  db.run('DELETE FROM event WHERE event = ?', row.event)
  counts.add('events', -1)
}
