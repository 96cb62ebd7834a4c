import type { Day } from '../../domain/civil-date.ts'
import type { DigestSettings, Instant, Subscription } from '../../domain/digest.ts'
import { fail, ok, type Result } from '../../domain/result.ts'
import { nextDue } from '../schedule/next-due.ts'
import { type DigestDesk, MOST_DIGESTS } from './desk.ts'

export interface Wish {
  readonly server: string
  readonly channel: string
  readonly channelName: string
  readonly settings: DigestSettings
  readonly chronicle: Day | null
}

/** Subscribes a channel. What the store holds already is no news to it. */
export async function startDigest(
  { store, newId }: Pick<DigestDesk, 'store' | 'newId'>,
  wish: Wish,
  now: Instant,
): Promise<Result<Subscription, 'too-many'>> {
  const subscription: Subscription = {
    ...wish,
    id: newId(),
    status: 'active',
    revision: 1,
    next: nextDue(wish.settings, now, null),
    lastDate: null,
    failures: 0,
    seen: await store.arrivals.last(),
  }
  return (await store.subscriptions.add(subscription, MOST_DIGESTS)) ? ok(subscription) : fail('too-many')
}
