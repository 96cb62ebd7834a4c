import { markOf } from '../digest/row-mark.ts'
import { LATEST_MS } from '../digest/schedule/plan-due.ts'
import type { DigestDraft, Instant } from '../domain/digest.ts'
import type { Claim } from '../store/digest-port.ts'
import { hindered, sent } from './conclude.ts'
import { type DeliveryDeps, keyOf } from './deps.ts'
import { findMark } from './find-mark.ts'
import { LIMITS } from './limits.ts'
import type { PacedPoster } from './paced-poster.ts'

/** What is to be sent: the same message again or, where that is null, a new one. `tried`: as in `Claim`. */
export interface Resumption {
  readonly draft: DigestDraft | null
  readonly tried: Instant
}

/**
 * A digest that may stand in its channel already: whoever sent it died, or heard nothing. It is looked for; where
 * nobody may look, it is sent again only as long as Discord knows its nonce: rather none than two. Null when
 * nothing more is to be done now.
 */
export async function recover(
  claim: Claim,
  draft: DigestDraft,
  poster: PacedPoster,
  deps: DeliveryDeps,
): Promise<Resumption | null> {
  const { store, now, log } = deps
  const key = keyOf(claim)
  const tried = claim.tried ?? claim.due
  // A clock that went back tells nothing.
  const known = () => now() >= tried && now() - tried < LIMITS.nonce
  const look = await findMark(poster, draft.channel, markOf(key), tried - LIMITS.tolerance)
  log.debug({ ...key, look: look.kind }, 'looked for a digest')
  switch (look.kind) {
    case 'found':
      await sent(claim, look.message, draft, deps)
      return null
    case 'absent':
      if (known()) return { draft, tried }
      // It certainly does not stand: it is written anew, with what is known now.
      if (now() - claim.due <= LATEST_MS) return { draft: null, tried: now() }
      await store.deliveries.end(key, { state: 'skipped', reason: 'late' }, now())
      return null
    case 'unreadable':
      if (known()) return { draft, tried }
      await store.deliveries.end(key, { state: 'skipped', reason: 'unsure' }, now())
      return null
    default:
      await hindered(look, { claim, channel: draft.channel, unsent: false }, poster, deps)
      return null
  }
}
