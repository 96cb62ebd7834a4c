import type { Worked } from './guarded.ts'
import { type Handled, now } from './handled.ts'
import type { Shape } from './shape.ts'
import type { Timer } from './timer.ts'

/** Half of Discord's three seconds, the rest being left to the network. */
export const DEFER_AFTER_MS = 1500

/** Replies at once when the work is quick, and defers when it is not. `work` must not reject. */
export async function inTime(work: Promise<Worked>, shape: Shape, timer: Timer): Promise<Handled> {
  const countdown = timer(DEFER_AFTER_MS)
  const worked = await Promise.race([work, countdown.elapsed.then(() => null)])
  countdown.cancel()
  if (worked) return now(shape.now(worked.reply), worked.failed ? 'failed' : 'answered')
  return {
    response: shape.deferral,
    later: work.then(({ reply }) => shape.later(reply)),
    outcome: 'deferred',
  }
}
