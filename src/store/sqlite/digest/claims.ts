import type { Day } from '../../../domain/civil-date.ts'
import type { DeliveryKey, DigestDraft, Instant } from '../../../domain/digest.ts'
import type { Claim } from '../../digest-port.ts'
import type { Connection } from '../connection.ts'
import { type SubscriptionRow, subscriptionKey, subscriptionOf } from './subscription-rows.ts'

interface ClaimRow extends SubscriptionRow {
  readonly date: Day
  readonly due: number
  readonly state: 'planned' | 'sending'
  readonly tried: number | null
  readonly attempts: number
  readonly draft: string | null
}

/** Open digests whose time has come, whoever had them; an earlier date of the same subscription goes first. */
const FREE = `delivery.ended IS NULL AND delivery.try_at <= ?
  AND (delivery.worker IS NULL OR delivery.lease <= ? OR delivery.lease > ?)
  AND NOT EXISTS (SELECT 1 FROM delivery AS earlier WHERE earlier.subscription = delivery.subscription
    AND earlier.date < delivery.date AND earlier.ended IS NULL)`

export const claim = (db: Connection, worker: string, now: Instant, lease: number, limit: number): Claim[] =>
  db.raw
    .transaction(() => {
      const rows = db.all<ClaimRow>(
        `SELECT subscription.*, delivery.date, delivery.due, delivery.state, delivery.tried,
           delivery.attempts + 1 AS attempts, delivery.draft
         FROM delivery CROSS JOIN subscription USING (subscription)
         WHERE ${FREE} ORDER BY delivery.due, delivery.subscription LIMIT ?`,
        now,
        now,
        now + lease,
        limit,
      )
      for (const { subscription, date } of rows)
        db.run(
          'UPDATE delivery SET worker = ?, lease = ?, attempts = attempts + 1 WHERE subscription = ? AND date = ?',
          worker,
          now + lease,
          subscription,
          date,
        )
      return rows.map(claimOf)
    })
    .immediate()

const claimOf = (row: ClaimRow): Claim => ({
  subscription: row.id,
  of: subscriptionOf(row),
  date: row.date,
  due: row.due,
  state: row.state,
  tried: row.tried,
  attempts: row.attempts,
  draft: row.draft === null ? null : (JSON.parse(row.draft) as DigestDraft),
})

const OWN = 'subscription = ? AND date = ? AND ended IS NULL AND worker = ?'

export const begin = (
  db: Connection,
  { subscription, date }: DeliveryKey,
  worker: string,
  draft: DigestDraft,
  tried: Instant,
): boolean =>
  db.run(
    `UPDATE delivery SET state = 'sending', draft = ?, channel = ?, tried = ? WHERE ${OWN}`,
    JSON.stringify(draft),
    draft.channel,
    tried,
    subscriptionKey(db, subscription) ?? null,
    date,
    worker,
  ) > 0

export function release(
  db: Connection,
  { subscription, date }: DeliveryKey,
  worker: string,
  tryAt: Instant,
  unsent: boolean,
): void {
  db.run(
    `UPDATE delivery SET worker = NULL, lease = NULL, try_at = ?
       ${unsent ? ", state = 'planned', draft = NULL, tried = NULL" : ''} WHERE ${OWN}`,
    tryAt,
    subscriptionKey(db, subscription) ?? null,
    date,
    worker,
  )
}
