import type { Day } from '../../../domain/civil-date.ts'
import type {
  Delivery,
  DeliveryReason,
  DeliveryState,
  Instant,
  Subscription,
} from '../../../domain/digest.ts'
import type { Deliveries, DuePlan } from '../../digest-port.ts'
import type { Database } from '../database.ts'
import type { Statements } from '../statements.ts'
import type { Steps } from '../steps.ts'
import { begin, claim, release } from './claims.ts'
import { end } from './endings.ts'
import { type SubscriptionRow, subscriptionKey, subscriptionOf } from './subscription-rows.ts'

export const deliveries = (data: Database): Deliveries => ({
  due: (now, limit) => data.read((db) => due(db, now, limit)),
  plan: (plans, now) => data.change((db) => planAll(db, plans, now)),
  claim: (worker, now, lease, limit) => data.change((db) => claim(db, worker, now, lease, limit)),
  renew: (worker, until) =>
    data.change((db) =>
      db.write('UPDATE delivery SET lease = ? WHERE ended IS NULL AND worker = ?', until, worker),
    ),
  begin: (key, worker, draft, tried) => data.change((db) => begin(db, key, worker, draft, tried)),
  release: (key, worker, tryAt, unsent) => data.change((db) => release(db, key, worker, tryAt, unsent)),
  end: (key, ending, now) => data.change((db) => end(db, key, ending, now)),
  nextAt: () => data.read(nextAt),
  history: (subscription, limit) => data.read((db) => history(db, subscription, limit)),
  counts: (since) => data.read((db) => counts(db, since)),
  forget: (before) =>
    data.change((db) => db.run('DELETE FROM delivery WHERE date < ? AND ended IS NOT NULL', before)),
})

function* due(db: Statements, now: Instant, limit: number): Steps<Subscription[]> {
  const rows = yield* db.all<SubscriptionRow>(
    'SELECT * FROM subscription WHERE next_at <= ? ORDER BY next_at, subscription LIMIT ?',
    now,
    limit,
  )
  return rows.map(subscriptionOf)
}

function* planAll(db: Statements, plans: readonly DuePlan[], now: Instant): Steps<void> {
  for (const each of plans) yield* plan(db, each, now)
}

function* plan(db: Statements, { subscription: it, dates, next }: DuePlan, now: Instant): Steps<void> {
  const last = dates.at(-1)?.date ?? it.lastDate ?? ''
  const moved = yield* db.run(
    `UPDATE subscription SET next_date = ?, next_at = ?,
       last_date = CASE WHEN last_date > ? THEN last_date ELSE ? END
     WHERE id = ? AND revision = ? AND next_at IS NOT DISTINCT FROM ?`,
    next.date,
    next.at,
    last,
    last,
    it.id,
    it.revision,
    it.next?.at ?? null,
  )
  if (moved === 0) return
  const key = (yield* subscriptionKey(db, it.id)) ?? 0
  for (const { date, at, tryAt, skipped } of dates)
    yield* db.write(
      `INSERT INTO delivery (subscription, date, due, try_at, channel, state, reason, ended)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING`,
      key,
      date,
      at,
      tryAt,
      it.channel,
      skipped === null ? 'planned' : 'skipped',
      skipped,
      skipped === null ? null : now,
    )
}

function* nextAt(db: Statements): Steps<Instant | null> {
  const times = [
    yield* db.value<number>('SELECT min(next_at) FROM subscription WHERE next_at IS NOT NULL'),
    yield* db.value<number>(
      `SELECT min(CASE WHEN lease > try_at THEN lease ELSE try_at END) FROM delivery WHERE ended IS NULL`,
    ),
  ].filter((time) => time != null)
  return times.length === 0 ? null : Math.min(...times)
}

interface DeliveryRow {
  readonly date: Day
  readonly due: number
  readonly state: string
  readonly reason: string | null
  readonly channel: string
  readonly message: string | null
  readonly ended: number | null
}

function* history(db: Statements, subscription: string, limit: number): Steps<Delivery[]> {
  const rows = yield* db.all<DeliveryRow>(
    `SELECT date, due, state, reason, delivery.channel, message, ended
     FROM subscription CROSS JOIN delivery USING (subscription) WHERE id = ? ORDER BY date DESC LIMIT ?`,
    subscription,
    limit,
  )
  return rows.map((row) => ({
    ...row,
    subscription,
    state: row.state as DeliveryState,
    reason: row.reason as DeliveryReason | null,
  }))
}

function* counts(db: Statements, since: Day): Steps<Record<DeliveryState, number>> {
  const rows = yield* db.all<{ state: DeliveryState; count: number }>(
    'SELECT state, count(*) AS count FROM delivery WHERE date >= ? GROUP BY state',
    since,
  )
  const none: Record<DeliveryState, number> = { planned: 0, sending: 0, sent: 0, skipped: 0, failed: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}
