import type { DeliveryKey, DigestMarks, Instant } from '../../../domain/digest.ts'
import type { Ended, Ending } from '../../digest-port.ts'
import type { Connection } from '../connection.ts'
import { subscriptionKey } from './subscription-rows.ts'

/** Ends a digest that has not ended, and moves its subscription with it. */
export const end = (db: Connection, key: DeliveryKey, ending: Ending, now: Instant): Ended =>
  db.raw
    .transaction((): Ended => {
      const subscription = subscriptionKey(db, key.subscription)
      const settled =
        subscription !== undefined &&
        db.run(
          `UPDATE delivery SET state = ?, reason = ?, message = ?, ended = ?,
             worker = NULL, lease = NULL, draft = NULL, tried = NULL
           WHERE subscription = ? AND date = ? AND ended IS NULL`,
          ending.state,
          ending.state === 'sent' ? null : ending.reason,
          ending.state === 'sent' ? ending.message : null,
          now,
          subscription,
          key.date,
        ) > 0
      if (!settled) return { settled: false, paused: false }
      if (ending.state === 'sent') mark(db, subscription, ending.marks)
      const paused =
        ending.state === 'failed' &&
        ending.pauseAfter !== undefined &&
        fail(db, subscription, ending.pauseAfter)
      return { settled: true, paused }
    })
    .immediate()

function mark(db: Connection, subscription: number, { seen, chronicle, quote }: DigestMarks): void {
  db.run(
    'UPDATE subscription SET failures = 0, seen = max(seen, ?) WHERE subscription = ?',
    seen,
    subscription,
  )
  if (chronicle)
    db.run(
      'UPDATE subscription SET chronicle = ? WHERE subscription = ? AND chronicle = ?',
      chronicle.next,
      subscription,
      chronicle.from,
    )
  if (!quote) return
  if (quote.anew) db.run('DELETE FROM shown_quote WHERE subscription = ?', subscription)
  db.run('INSERT INTO shown_quote VALUES (?, ?) ON CONFLICT DO NOTHING', subscription, quote.id)
}

/** Counts a refused day; true where it paused the subscription. */
function fail(db: Connection, subscription: number, pauseAfter: number): boolean {
  db.run('UPDATE subscription SET failures = failures + 1 WHERE subscription = ?', subscription)
  return (
    db.run(
      `UPDATE subscription SET status = 'lost', next_date = NULL, next_at = NULL, revision = revision + 1
       WHERE subscription = ? AND status = 'active' AND failures >= ?`,
      subscription,
      pauseAfter,
    ) > 0
  )
}
