import { dayAt, daysAfter } from '../digest/schedule/local-time.ts'
import { planDue } from '../digest/schedule/plan-due.ts'
import type { Claim } from '../store/digest-port.ts'
import { deliver } from './deliver.ts'
import { type DeliveryDeps, keyOf } from './deps.ts'
import { CONCURRENCY, LIMITS } from './limits.ts'
import { pacedPoster } from './paced-poster.ts'
import { wakeable } from './wakeable.ts'

export interface Delivery {
  /** Begins nothing more and finishes what is being sent, for ten seconds at most. */
  stop(): Promise<void>
}

const PLANNED_AT_ONCE = 200
const REMEMBERED_DAYS = 60
const STOP_WITHIN_MS = 10_000
const HOUR_MS = 3_600_000

/**
 * Sends every digest that is due, until it is stopped. Any number of processes may do so on one store, and any of
 * them may die at any instant: each digest is posted once.
 */
export function startDelivery(deps: DeliveryDeps): Delivery {
  const { store, now, timer, worker, log } = deps
  const { deliveries, pace } = store
  const poster = pacedPoster(deps)
  const running = new Set<Promise<void>>()
  const sleep = wakeable(timer)
  let stopped = false
  let busy = false
  let swept = Number.NEGATIVE_INFINITY

  const begin = (claim: Claim) => {
    const task = deliver(claim, poster, deps)
      .catch((err) => log.warn({ ...keyOf(claim), err }, 'a digest has to wait: the store failed'))
      .finally(() => {
        running.delete(task)
        sleep.wake()
      })
    running.add(task)
  }

  /** Does what can be done now; the milliseconds until there is more to do. */
  const turn = async (): Promise<number> => {
    const wasBusy = busy
    // Nothing is written while nothing is due: the store may be busy with something else.
    const next = wasBusy ? now() : await deliveries.nextAt()
    const rest = next === null ? LIMITS.sleep : Math.min(next - now(), LIMITS.sleep)
    if (rest > 0) return rest
    busy = false
    const due = await deliveries.due(now(), PLANNED_AT_ONCE)
    const plans = due.flatMap((subscription) => planDue(subscription, now()) ?? [])
    if (plans.length > 0) await deliveries.plan(plans, now())
    const held = (await pace.free(now())) - now()
    if (held > LIMITS.patience) return Math.min(held, LIMITS.sleep)
    const room = CONCURRENCY - running.size
    busy = room <= 0
    if (busy) return LIMITS.sleep
    const claims = await deliveries.claim(worker, now(), LIMITS.lease, room)
    for (const claim of claims) begin(claim)
    busy = claims.length > 0 || due.length === PLANNED_AT_ONCE
    return busy || wasBusy ? 0 : LIMITS.nap
  }

  const sweep = async () => {
    if (now() - swept < HOUR_MS && now() >= swept) return
    swept = now()
    await deliveries.forget(daysAfter(dayAt(now(), 'UTC'), -REMEMBERED_DAYS))
  }

  const work = async () => {
    while (!stopped) {
      try {
        await sweep()
        await sleep.for(await turn())
      } catch (err) {
        log.warn({ err }, 'the digests have to wait: the store failed')
        await sleep.for(LIMITS.recess)
      }
    }
  }

  const keepLeases = async () => {
    const beat = wakeable(timer)
    endings.push(beat.wake)
    while (!stopped) {
      await beat.for(LIMITS.renewal)
      if (running.size === 0) continue
      await deliveries
        .renew(worker, now() + LIMITS.lease)
        .catch((err) => log.warn({ err }, 'leases could not be prolonged: the store failed'))
    }
  }

  const endings = [sleep.wake]
  const loops = [work(), keepLeases()]
  return {
    async stop() {
      stopped = true
      for (const wake of endings) wake()
      const limit = timer(STOP_WITHIN_MS)
      await Promise.race([Promise.all([...loops, ...running]), limit.elapsed])
      limit.cancel()
    },
  }
}
