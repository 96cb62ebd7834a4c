import type { Subscription } from '../../../domain/digest.ts'
import type { SubscriptionChange, Subscriptions } from '../../digest-port.ts'
import type { Database } from '../database.ts'
import { insert, insertion } from '../insert.ts'
import type { Statements } from '../statements.ts'
import type { Steps } from '../steps.ts'
import { type SubscriptionRow, subscriptionOf, subscriptionRow } from './subscription-rows.ts'

const SUBSCRIPTION = insertion(
  'subscription',
  'id',
  'server',
  'channel',
  'channel_name',
  'settings',
  'status',
  'revision',
  'next_date',
  'next_at',
  'last_date',
  'failures',
  'seen',
  'chronicle',
)

export const subscriptions = (data: Database): Subscriptions => ({
  add: (subscription, most) => data.change((db) => add(db, subscription, most)),
  get: (id) => data.read((db) => get(db, id)),
  ofServer: (server) => data.read((db) => ofServer(db, server)),
  change: (id, revision, change, now) => data.change((db) => alter(db, id, revision, change, now)),
  remove: async (id) => (await data.change((db) => removeWhere(db, 'id', id))) > 0,
  removeServer: (server) => data.change((db) => removeWhere(db, 'server', server)),
  removeChannel: (channel) => data.change((db) => removeWhere(db, 'channel', channel)),
  shownQuotes: async (id) => new Set(await data.read((db) => shown(db, id))),
})

function* get(db: Statements, id: string): Steps<Subscription | null> {
  const row = yield* subscriptionRow(db, id)
  return row ? subscriptionOf(row) : null
}

function* ofServer(db: Statements, server: string): Steps<Subscription[]> {
  const rows = yield* db.all<SubscriptionRow>(
    'SELECT * FROM subscription WHERE server = ? ORDER BY subscription',
    server,
  )
  return rows.map(subscriptionOf)
}

function* shown(db: Statements, id: string): Steps<string[]> {
  return yield* db.values<string>(
    'SELECT quote FROM subscription CROSS JOIN shown_quote USING (subscription) WHERE id = ?',
    id,
  )
}

function* add(db: Statements, it: Subscription, most: number): Steps<boolean> {
  // Who adds holds this row: another who adds at the same time counts afterwards.
  yield* db.write('UPDATE pace SET refused = refused')
  const count =
    (yield* db.value<number>('SELECT count(*) FROM subscription WHERE server = ?', it.server)) ?? 0
  if (count >= most) return false
  yield* insert(
    db,
    SUBSCRIPTION,
    it.id,
    it.server,
    it.channel,
    it.channelName,
    JSON.stringify(it.settings),
    it.status,
    it.revision,
    it.next?.date ?? null,
    it.next?.at ?? null,
    it.lastDate,
    it.failures,
    it.seen,
    it.chronicle,
  )
  return true
}

function* alter(
  db: Statements,
  id: string,
  revision: number,
  change: SubscriptionChange,
  now: number,
): Steps<boolean> {
  const row = yield* subscriptionRow(db, id)
  if (row?.revision !== revision) return false
  const it = { ...subscriptionOf(row), ...change }
  const changed = yield* db.run(
    `UPDATE subscription SET channel = ?, channel_name = ?, settings = ?, status = ?, revision = revision + 1,
       next_date = ?, next_at = ?, failures = ?, seen = ?, chronicle = ? WHERE subscription = ? AND revision = ?`,
    it.channel,
    it.channelName,
    JSON.stringify(it.settings),
    it.status,
    it.next?.date ?? null,
    it.next?.at ?? null,
    it.failures,
    it.seen,
    it.chronicle,
    row.subscription,
    revision,
  )
  if (changed === 0) return false
  if (it.status !== 'active')
    yield* db.write(
      `UPDATE delivery SET state = 'skipped', reason = 'paused', ended = ?, worker = NULL, lease = NULL
       WHERE subscription = ? AND state = 'planned'`,
      now,
      row.subscription,
    )
  return true
}

function* removeWhere(db: Statements, column: 'id' | 'server' | 'channel', value: string): Steps<number> {
  // Held from here on: no other process plans anything for them any more.
  yield* db.write(`UPDATE subscription SET revision = revision + 1 WHERE ${column} = ?`, value)
  const keys = yield* db.values<number>(`SELECT subscription FROM subscription WHERE ${column} = ?`, value)
  for (const key of keys)
    for (const table of ['shown_quote', 'delivery', 'subscription'])
      yield* db.write(`DELETE FROM ${table} WHERE subscription = ?`, key)
  return keys.length
}
