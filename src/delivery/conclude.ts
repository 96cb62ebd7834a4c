import type { Obstacle } from '../digest/ports/poster.ts'
import type { DigestDraft, Instant } from '../domain/digest.ts'
import type { Claim } from '../store/digest-port.ts'
import { type DeliveryDeps, keyOf } from './deps.ts'
import { DAYS_WITHOUT_PERMISSION, LIMITS } from './limits.ts'
import type { PacedPoster } from './paced-poster.ts'
import { tellServer } from './tell-server.ts'

/** How a digest left the channel. `unsent`: without this attempt, it certainly does not stand there. */
export interface Attempt {
  readonly claim: Claim
  readonly channel: string
  readonly unsent: boolean
}

/** Longer and longer pauses between the attempts of one digest. */
export const pauseAfter = (attempts: number): number =>
  Math.min(LIMITS.firstPause * 2 ** Math.min(attempts - 1, 10), LIMITS.longestPause)

/** A message stands. */
export async function sent(
  claim: Claim,
  message: string,
  { marks }: DigestDraft,
  { store, now, log }: DeliveryDeps,
): Promise<void> {
  const at: Instant = now()
  const { settled } = await store.deliveries.end(keyOf(claim), { state: 'sent', message, marks }, at)
  log.debug({ ...keyOf(claim), message, settled, after: at - claim.due }, 'digest sent')
}

/** What follows when Discord did not take a digest, or would not tell what became of it. */
export async function hindered(
  obstacle: Obstacle,
  { claim, channel, unsent }: Attempt,
  poster: PacedPoster,
  deps: DeliveryDeps,
): Promise<void> {
  const { store, now, worker, log } = deps
  const { deliveries, subscriptions } = store
  const key = keyOf(claim)
  const later = (pause: number, certainly: boolean) =>
    deliveries.release(key, worker, now() + pause, certainly)
  switch (obstacle.kind) {
    case 'limited':
      return later(Math.max(obstacle.retryAfter, LIMITS.nap), unsent)
    case 'unauthorised':
      log.error(key, 'Discord refuses the token')
      return later(LIMITS.longestPause, unsent)
    case 'unsure':
      log.warn({ ...key, err: obstacle.error, attempts: claim.attempts }, 'no answer to a digest')
      return later(pauseAfter(claim.attempts), false)
    case 'gone': {
      const ended = await subscriptions.removeChannel(channel)
      log.info({ channel, ended }, 'a channel is gone, its digests end')
      // The digest may have been moved to another channel meanwhile.
      return deliveries.release(key, worker, now(), true)
    }
    case 'refused':
      log.error({ ...key, err: obstacle.error }, 'Discord refuses a digest')
      await deliveries.end(key, { state: 'failed', reason: 'refused' }, now())
      return
    case 'forbidden':
      return forbidden(claim, obstacle.hidden, poster, deps)
  }
}

async function forbidden(
  claim: Claim,
  hidden: boolean,
  poster: PacedPoster,
  deps: DeliveryDeps,
): Promise<void> {
  const { store, now, log } = deps
  const { server } = claim.of
  if (hidden && (await poster.isIn(server)) === false) {
    const ended = await store.subscriptions.removeServer(server)
    log.info({ server, ended }, 'the bot is no longer in a server, its digests end')
    return
  }
  const failed = { state: 'failed', reason: 'forbidden', pauseAfter: DAYS_WITHOUT_PERMISSION } as const
  const { paused } = await store.deliveries.end(keyOf(claim), failed, now())
  log.info({ ...keyOf(claim), paused }, 'the bot may not post a digest')
  if (paused) await tellServer(claim.of, poster, deps)
}
