import type { DigestSettings, Subscription, SubscriptionStatus } from '../../../domain/digest.ts'
import type { Statements } from '../statements.ts'
import type { Steps } from '../steps.ts'

export interface SubscriptionRow {
  readonly subscription: number
  readonly id: string
  readonly server: string
  readonly channel: string
  readonly channel_name: string
  readonly settings: string
  readonly status: string
  readonly revision: number
  readonly next_date: string | null
  readonly next_at: number | null
  readonly last_date: string | null
  readonly failures: number
  readonly seen: number
  readonly chronicle: string | null
}

export const subscriptionOf = (row: SubscriptionRow): Subscription => ({
  id: row.id,
  server: row.server,
  channel: row.channel,
  channelName: row.channel_name,
  settings: JSON.parse(row.settings) as DigestSettings,
  status: row.status as SubscriptionStatus,
  revision: row.revision,
  next: row.next_date === null || row.next_at === null ? null : { date: row.next_date, at: row.next_at },
  lastDate: row.last_date,
  failures: row.failures,
  seen: row.seen,
  chronicle: row.chronicle,
})

export function* subscriptionRow(db: Statements, id: string): Steps<SubscriptionRow | undefined> {
  return yield* db.one<SubscriptionRow>('SELECT * FROM subscription WHERE id = ?', id)
}

export function* subscriptionKey(db: Statements, id: string): Steps<number | undefined> {
  return yield* db.value<number>('SELECT subscription FROM subscription WHERE id = ?', id)
}
