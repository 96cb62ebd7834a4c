import { fail, type Result } from '../domain/result.ts'
import type { InteractionDeps } from '../interactions/deps.ts'
import { type BotProblem, problemOf } from './problems.ts'

const FIRST_PAUSE_MS = 1000
const LONGEST_PAUSE_MS = 60_000

/**
 * Repeats what throws while Discord cannot be reached, each pause twice as long as the one before, up to a minute.
 * Fails with what no waiting can mend. `trying`: what the log says of each failure.
 */
export async function persist<Value>(
  attempt: () => Promise<Result<Value, BotProblem>>,
  { log, timer }: Pick<InteractionDeps, 'log' | 'timer'>,
  trying = 'Discord cannot be reached, trying again',
): Promise<Result<Value, BotProblem>> {
  for (let pause = FIRST_PAUSE_MS; ; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
    try {
      return await attempt()
    } catch (err) {
      const problem = problemOf(err)
      if (problem) return fail(problem)
      log.warn({ err, pause }, trying)
      await timer(pause).elapsed
    }
  }
}
