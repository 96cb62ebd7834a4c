import type { Locale } from '../domain/locale.ts'
import { apology } from '../replies/apology.ts'
import type { Reply } from '../replies/reply.ts'
import type { InteractionDeps } from './deps.ts'

/** Runs a command's code: whatever it throws, the user gets an apology with an id and the log has the rest. */
export async function guarded(
  what: string,
  locale: Locale,
  deps: InteractionDeps,
  run: () => Promise<Reply>,
): Promise<Reply> {
  try {
    return await run()
  } catch (err) {
    const failure = deps.failureId()
    deps.log.error({ err, failure, what }, 'a command failed')
    return apology(failure, locale)
  }
}
