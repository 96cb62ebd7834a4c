import type { DeliveryKey, DigestMarks, Instant } from '../../../domain/digest.ts'
import type { Ended, Ending } from '../../digest-port.ts'
import type { Statements } from '../statements.ts'
import type { Steps } from '../steps.ts'
import { subscriptionKey } from './subscription-rows.ts'

/** Ends a digest that has not ended, and moves its subscription with it. */
export function* end(db: Statements, key: DeliveryKey, ending: Ending, now: Instant): Steps<Ended> {
  const subscription = yield* subscriptionKey(db, key.subscription)
  if (subscription === undefined) return { settled: false, paused: false }
  const settled = yield* db.run(
    `UPDATE delivery SET state = ?, reason = ?, message = ?, ended = ?,
       worker = NULL, lease = NULL, draft = NULL, tried = NULL
     WHERE subscription = ? AND date = ? AND ended IS NULL`,
    ending.state,
    ending.state === 'sent' ? null : ending.reason,
    ending.state === 'sent' ? ending.message : null,
    now,
    subscription,
    key.date,
  )
  if (settled === 0) return { settled: false, paused: false }
  if (ending.state === 'sent') yield* mark(db, subscription, ending.marks)
  if (ending.state !== 'failed' || ending.pauseAfter === undefined) return { settled: true, paused: false }
  return { settled: true, paused: yield* fail(db, subscription, ending.pauseAfter) }
}

function* mark(db: Statements, subscription: number, { seen, chronicle, quote }: DigestMarks): Steps<void> {
  yield* db.write(
    `UPDATE subscription SET failures = 0, seen = CASE WHEN seen < ? THEN ? ELSE seen END
     WHERE subscription = ?`,
    seen,
    seen,
    subscription,
  )
  if (chronicle)
    yield* db.write(
      'UPDATE subscription SET chronicle = ? WHERE subscription = ? AND chronicle = ?',
      chronicle.next,
      subscription,
      chronicle.from,
    )
  if (!quote) return
  if (quote.anew) yield* db.write('DELETE FROM shown_quote WHERE subscription = ?', subscription)
  yield* db.write('INSERT INTO shown_quote VALUES (?, ?) ON CONFLICT DO NOTHING', subscription, quote.id)
}

/** Counts a refused day; true where it paused the subscription. */
function* fail(db: Statements, subscription: number, pauseAfter: number): Steps<boolean> {
  yield* db.write('UPDATE subscription SET failures = failures + 1 WHERE subscription = ?', subscription)
  const lost = yield* db.run(
    `UPDATE subscription SET status = 'lost', next_date = NULL, next_at = NULL, revision = revision + 1
     WHERE subscription = ? AND status = 'active' AND failures >= ?`,
    subscription,
    pauseAfter,
  )
  return lost > 0
}
