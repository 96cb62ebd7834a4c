import type { Subscription } from '../../../../src/domain/digest.ts'
import type { Claim, DigestPort } from '../../../../src/store/digest-port.ts'
import { NINE_IN_PARIS } from '../../../support/subscriptions.ts'

export const DAY_MS = 86_400_000
export const LEASE = 5000

/** Adds subscriptions, plans the day on which each is due, and claims it for `worker`. */
export async function planned(
  digest: DigestPort,
  subscriptions: readonly Subscription[],
  worker = 'w1',
): Promise<readonly Claim[]> {
  for (const each of subscriptions) await digest.subscriptions.add(each, 100)
  await planDue(digest, NINE_IN_PARIS)
  return digest.deliveries.claim(worker, NINE_IN_PARIS, LEASE, 100)
}

/** Plans whatever is due; the next digest is a day later. */
export async function planDue(digest: DigestPort, now: number): Promise<void> {
  const due = await digest.deliveries.due(now, 100)
  await digest.deliveries.plan(
    due.map((subscription) => {
      const { date, at } = subscription.next ?? { date: '', at: 0 }
      return {
        subscription,
        dates: [{ date, at, tryAt: at, skipped: null }],
        next: { date: dayAfter(date), at: at + DAY_MS },
      }
    }),
    now,
  )
}

const dayAfter = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + DAY_MS).toISOString().slice(0, 10)
