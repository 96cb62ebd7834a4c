import { nonceOf } from '../digest/row-mark.ts'
import { LATEST_MS } from '../digest/schedule/plan-due.ts'
import type { DigestDraft } from '../domain/digest.ts'
import type { Claim } from '../store/digest-port.ts'
import { hindered, pauseAfter, sent } from './conclude.ts'
import { type DeliveryDeps, keyOf } from './deps.ts'
import { LIMITS, MOST_ATTEMPTS } from './limits.ts'
import type { PacedPoster } from './paced-poster.ts'
import { recover } from './recover.ts'

/** Does what is to be done about a claimed digest. Rejects where the store fails: the claim then runs out. */
export async function deliver(claim: Claim, poster: PacedPoster, deps: DeliveryDeps): Promise<void> {
  const { store, now, worker } = deps
  const key = keyOf(claim)
  const begun = claim.state === 'sending' ? claim.draft : null
  const resumed = begun ? await recover(claim, begun, poster, deps) : { draft: null, tried: now() }
  if (resumed === null) return
  const draft = resumed.draft ?? (await written(claim, deps))
  if (!draft || !(await store.deliveries.begin(key, worker, draft, resumed.tried))) return
  // A process that was stopped for longer than its lease has lost the digest to another one.
  const deadline = now() + LIMITS.lease
  const answer = await poster.post(draft.channel, draft.body, nonceOf(key), deadline)
  if (answer.kind === 'posted') return sent(claim, answer.message, draft, deps)
  return hindered(answer, { claim, channel: draft.channel, unsent: resumed.draft === null }, poster, deps)
}

/** The message of a digest that is not too late; null, and settled, where there is none. */
async function written(claim: Claim, { store, compose, now, worker, log }: DeliveryDeps) {
  const key = keyOf(claim)
  const skip = async (reason: 'late' | 'empty'): Promise<null> => {
    await store.deliveries.end(key, { state: 'skipped', reason }, now())
    return null
  }
  const lateness = now() - claim.due
  if (lateness > LATEST_MS) return skip('late')
  let draft: DigestDraft | null
  try {
    const { of: subscription, date, due } = claim
    draft = await compose({ subscription, date, due, late: lateness > LIMITS.late })
  } catch (err) {
    log.error({ ...key, err, attempts: claim.attempts }, 'a digest could not be written')
    if (claim.attempts >= MOST_ATTEMPTS)
      await store.deliveries.end(key, { state: 'failed', reason: 'broken' }, now())
    else await store.deliveries.release(key, worker, now() + pauseAfter(claim.attempts), true)
    return null
  }
  return draft ?? skip('empty')
}
