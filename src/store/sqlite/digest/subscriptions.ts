import type { Subscription } from '../../../domain/digest.ts'
import type { SubscriptionChange, Subscriptions } from '../../digest-port.ts'
import type { Connection } from '../connection.ts'
import { guarded } from '../problems.ts'
import { type SubscriptionRow, subscriptionOf, subscriptionRow } from './subscription-rows.ts'

export const subscriptions = (db: Connection): Subscriptions => ({
  add: (subscription, most) => guarded(() => add(db, subscription, most)),
  get: (id) =>
    guarded(() => {
      const row = subscriptionRow(db, id)
      return row ? subscriptionOf(row) : null
    }),
  ofServer: (server) =>
    guarded(() =>
      db
        .all<SubscriptionRow>('SELECT * FROM subscription WHERE server = ? ORDER BY subscription', server)
        .map(subscriptionOf),
    ),
  change: (id, revision, change, now) => guarded(() => alter(db, id, revision, change, now)),
  remove: (id) => guarded(() => removeWhere(db, 'id', id) > 0),
  removeServer: (server) => guarded(() => removeWhere(db, 'server', server)),
  removeChannel: (channel) => guarded(() => removeWhere(db, 'channel', channel)),
  shownQuotes: (id) =>
    guarded(
      () =>
        new Set(
          db.values<string>(
            'SELECT quote FROM subscription CROSS JOIN shown_quote USING (subscription) WHERE id = ?',
            id,
          ),
        ),
    ),
})

const add = (db: Connection, it: Subscription, most: number): boolean =>
  db.raw
    .transaction(() => {
      const count = db.value<number>('SELECT count(*) FROM subscription WHERE server = ?', it.server) ?? 0
      if (count >= most) return false
      db.run(
        `INSERT INTO subscription (id, server, channel, channel_name, settings, status, revision,
           next_date, next_at, last_date, failures, seen, chronicle)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
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
    })
    .immediate()

const alter = (
  db: Connection,
  id: string,
  revision: number,
  change: SubscriptionChange,
  now: number,
): boolean =>
  db.raw
    .transaction(() => {
      const row = subscriptionRow(db, id)
      if (row?.revision !== revision) return false
      const it = { ...subscriptionOf(row), ...change }
      db.run(
        `UPDATE subscription SET channel = ?, channel_name = ?, settings = ?, status = ?, revision = revision + 1,
           next_date = ?, next_at = ?, failures = ?, seen = ?, chronicle = ? WHERE subscription = ?`,
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
      )
      if (it.status !== 'active')
        db.run(
          `UPDATE delivery SET state = 'skipped', reason = 'paused', ended = ?, worker = NULL, lease = NULL
           WHERE subscription = ? AND state = 'planned'`,
          now,
          row.subscription,
        )
      return true
    })
    .immediate()

const removeWhere = (db: Connection, column: 'id' | 'server' | 'channel', value: string): number =>
  db.raw
    .transaction(() => {
      const keys = db.values<number>(`SELECT subscription FROM subscription WHERE ${column} = ?`, value)
      for (const key of keys)
        for (const table of ['shown_quote', 'delivery', 'subscription'])
          db.run(`DELETE FROM ${table} WHERE subscription = ?`, key)
      return keys.length
    })
    .immediate()
