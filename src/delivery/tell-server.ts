import { nonceOf } from '../digest/row-mark.ts'
import type { Subscription } from '../domain/digest.ts'
import type { DeliveryDeps } from './deps.ts'
import { LIMITS } from './limits.ts'
import type { PacedPoster } from './paced-poster.ts'

const MOST_TRIES = 3

/**
 * Tells a server that its digest is paused, where that is still possible: in the channel that it has for such
 * news, otherwise where another digest of its is posted. Once, and only if the first place or two take it.
 */
export async function tellServer(
  subscription: Subscription,
  poster: PacedPoster,
  { store, pausedNotice, now, log }: DeliveryDeps,
): Promise<void> {
  const { id, server, channel } = subscription
  const others = (await store.subscriptions.ofServer(server)).filter(({ status }) => status === 'active')
  const boards = [...(await poster.noticeBoards(server)), ...others.map((other) => other.channel)]
  const nonce = nonceOf({ subscription: id, date: `paused ${subscription.revision}` })
  for (const board of [...new Set(boards)].filter((each) => each !== channel).slice(0, MOST_TRIES)) {
    const answer = await poster.post(board, pausedNotice(subscription), nonce, now() + LIMITS.lease)
    log.info({ subscription: id, board, answer: answer.kind }, 'told a server that its digest is paused')
    if (answer.kind !== 'forbidden' && answer.kind !== 'gone') return
  }
}
