import type { Instant, Subscription } from '../../domain/digest.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import type { DigestPort, SubscriptionChange } from '../../store/digest-port.ts'
import { nextDue } from '../schedule/next-due.ts'
import { planDue } from '../schedule/plan-due.ts'

/** `unknown`: there is no such digest any more. `conflict`: somebody else changed it just now. */
export type Changed = Result<Subscription, 'unknown' | 'conflict'>

type Wanted = Pick<SubscriptionChange, 'channel' | 'channelName' | 'settings' | 'chronicle'>

/**
 * Changes a digest. One that is due by the old settings is still sent, and none is sent twice for one date,
 * whatever the new hour or time zone.
 */
export async function changeDigest(
  store: DigestPort,
  id: string,
  wanted: Wanted,
  now: Instant,
): Promise<Changed> {
  return alter(store, id, now, (it) => {
    const settings = wanted.settings ?? it.settings
    const moved = settings.time !== it.settings.time || settings.timeZone !== it.settings.timeZone
    const next = moved && it.status === 'active' ? nextDue(settings, now, it.lastDate) : it.next
    return { ...wanted, next }
  })
}

export const pauseDigest = (store: DigestPort, id: string, now: Instant): Promise<Changed> =>
  alter(store, id, now, () => ({ status: 'paused', next: null }))

export const resumeDigest = (store: DigestPort, id: string, now: Instant): Promise<Changed> =>
  alter(store, id, now, ({ settings, lastDate }) => ({
    status: 'active',
    next: nextDue(settings, now, lastDate),
    failures: 0,
  }))

async function alter(
  store: DigestPort,
  id: string,
  now: Instant,
  change: (current: Subscription) => SubscriptionChange,
): Promise<Changed> {
  const { subscriptions, deliveries } = store
  const found = await subscriptions.get(id)
  const plan = found && planDue(found, now)
  if (plan) await deliveries.plan([plan], now)
  const current = plan ? await subscriptions.get(id) : found
  if (!current) return fail('unknown')
  if (!(await subscriptions.change(id, current.revision, change(current), now))) {
    return fail((await subscriptions.get(id)) ? 'conflict' : 'unknown')
  }
  const changed = await subscriptions.get(id)
  return changed ? ok(changed) : fail('unknown')
}
