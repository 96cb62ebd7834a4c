import type { Reply } from '../replies/reply.ts'
import type { Handled } from './handled.ts'
import type { Shape } from './shape.ts'
import type { Timer } from './timer.ts'

/** Half of Discord's three seconds, the rest being left to the network. */
export const DEFER_AFTER_MS = 1500

/** Replies at once when the work is quick, and defers when it is not. `work` must not reject. */
export async function inTime(work: Promise<Reply>, shape: Shape, timer: Timer): Promise<Handled> {
  const countdown = timer(DEFER_AFTER_MS)
  const reply = await Promise.race([work, countdown.elapsed.then(() => null)])
  countdown.cancel()
  if (reply) return { response: shape.now(reply), later: null }
  return { response: shape.deferral, later: work.then(shape.later) }
}
