import type { Day } from '../../../domain/civil-date.ts'
import type { DeliveryKey, DigestDraft, Instant } from '../../../domain/digest.ts'
import type { Claim } from '../../digest-port.ts'
import type { Statements } from '../statements.ts'
import type { Steps } from '../steps.ts'
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

const freeAt = (now: Instant, lease: number) => [now, now, now + lease] as const

export function* claim(
  db: Statements,
  worker: string,
  now: Instant,
  lease: number,
  limit: number,
): Steps<Claim[]> {
  const rows = yield* db.all<ClaimRow>(
    `SELECT subscription.*, delivery.date, delivery.due, delivery.state, delivery.tried,
       delivery.attempts + 1 AS attempts, delivery.draft
     FROM delivery CROSS JOIN subscription USING (subscription)
     WHERE ${FREE} ORDER BY delivery.due, delivery.subscription LIMIT ?`,
    ...freeAt(now, lease),
    limit,
  )
  const claims: Claim[] = []
  for (const row of rows) {
    // Another worker may have been quicker.
    const taken = yield* db.run(
      `UPDATE delivery SET worker = ?, lease = ?, attempts = attempts + 1
       WHERE subscription = ? AND date = ? AND ${FREE}`,
      worker,
      now + lease,
      row.subscription,
      row.date,
      ...freeAt(now, lease),
    )
    if (taken > 0) claims.push(claimOf(row))
  }
  return claims
}

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

export function* begin(
  db: Statements,
  { subscription, date }: DeliveryKey,
  worker: string,
  draft: DigestDraft,
  tried: Instant,
): Steps<boolean> {
  const begun = yield* db.run(
    `UPDATE delivery SET state = 'sending', draft = ?, channel = ?, tried = ? WHERE ${OWN}`,
    JSON.stringify(draft),
    draft.channel,
    tried,
    (yield* subscriptionKey(db, subscription)) ?? null,
    date,
    worker,
  )
  return begun > 0
}

export function* release(
  db: Statements,
  { subscription, date }: DeliveryKey,
  worker: string,
  tryAt: Instant,
  unsent: boolean,
): Steps<void> {
  yield* db.write(
    `UPDATE delivery SET worker = NULL, lease = NULL, try_at = ?
       ${unsent ? ", state = 'planned', draft = NULL, tried = NULL" : ''} WHERE ${OWN}`,
    tryAt,
    (yield* subscriptionKey(db, subscription)) ?? null,
    date,
    worker,
  )
}
