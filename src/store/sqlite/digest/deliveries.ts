import type { Day } from '../../../domain/civil-date.ts'
import type { Delivery, DeliveryReason, DeliveryState, Instant } from '../../../domain/digest.ts'
import type { Deliveries, DuePlan } from '../../digest-port.ts'
import type { Connection } from '../connection.ts'
import { guarded } from '../problems.ts'
import { begin, claim, release } from './claims.ts'
import { end } from './endings.ts'
import { type SubscriptionRow, subscriptionKey, subscriptionOf } from './subscription-rows.ts'

export const deliveries = (db: Connection): Deliveries => ({
  due: (now, limit) =>
    guarded(() =>
      db
        .all<SubscriptionRow>(
          'SELECT * FROM subscription WHERE next_at <= ? ORDER BY next_at, subscription LIMIT ?',
          now,
          limit,
        )
        .map(subscriptionOf),
    ),
  plan: (plans, now) =>
    guarded(() =>
      db.raw
        .transaction(() => {
          for (const each of plans) plan(db, each, now)
        })
        .immediate(),
    ),
  claim: (worker, now, lease, limit) => guarded(() => claim(db, worker, now, lease, limit)),
  renew: (worker, until) =>
    guarded(
      () => void db.run('UPDATE delivery SET lease = ? WHERE ended IS NULL AND worker = ?', until, worker),
    ),
  begin: (key, worker, draft, tried) => guarded(() => begin(db, key, worker, draft, tried)),
  release: (key, worker, tryAt, unsent) => guarded(() => release(db, key, worker, tryAt, unsent)),
  end: (key, ending, now) => guarded(() => end(db, key, ending, now)),
  nextAt: () => guarded(() => nextAt(db)),
  history: (subscription, limit) => guarded(() => history(db, subscription, limit)),
  counts: (since) => guarded(() => counts(db, since)),
  forget: (before) =>
    guarded(() => db.run('DELETE FROM delivery WHERE date < ? AND ended IS NOT NULL', before)),
})

function plan(db: Connection, { subscription: it, dates, next }: DuePlan, now: Instant): void {
  const moved = db.run(
    `UPDATE subscription SET next_date = ?, next_at = ?, last_date = max(coalesce(last_date, ''), ?)
     WHERE id = ? AND revision = ? AND next_at IS ?`,
    next.date,
    next.at,
    dates.at(-1)?.date ?? '',
    it.id,
    it.revision,
    it.next?.at ?? null,
  )
  if (moved === 0) return
  const key = subscriptionKey(db, it.id) ?? 0
  for (const { date, at, tryAt, skipped } of dates)
    db.run(
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

function nextAt(db: Connection): Instant | null {
  const times = [
    db.value<number>('SELECT min(next_at) FROM subscription WHERE next_at IS NOT NULL'),
    db.value<number>('SELECT min(max(try_at, coalesce(lease, 0))) FROM delivery WHERE ended IS NULL'),
  ].filter((time) => time != null)
  return times.length === 0 ? null : Math.min(...times)
}

function counts(db: Connection, since: Day): Record<DeliveryState, number> {
  const rows = db.all<{ state: DeliveryState; count: number }>(
    'SELECT state, count(*) AS count FROM delivery WHERE date >= ? GROUP BY state',
    since,
  )
  const found = Object.fromEntries(rows.map(({ state, count }) => [state, count]))
  return { planned: 0, sending: 0, sent: 0, skipped: 0, failed: 0, ...found }
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

const history = (db: Connection, subscription: string, limit: number): Delivery[] =>
  db
    .all<DeliveryRow>(
      `SELECT date, due, state, reason, delivery.channel, message, ended
       FROM subscription CROSS JOIN delivery USING (subscription) WHERE id = ? ORDER BY date DESC LIMIT ?`,
      subscription,
      limit,
    )
    .map((row) => ({
      ...row,
      subscription,
      state: row.state as DeliveryState,
      reason: row.reason as DeliveryReason | null,
    }))
