import type { Locale } from '../domain/locale.ts'
import { apology } from '../replies/apology.ts'
import type { Reply } from '../replies/reply.ts'
import type { InteractionDeps } from './deps.ts'

type Deps = Pick<InteractionDeps, 'failureId' | 'log'>

/** The user gets an apology with an id, the log has the rest under the same id. */
export function failed(what: string, err: unknown, locale: Locale, deps: Deps): Reply {
  const failure = deps.failureId()
  deps.log.error({ err, failure, what }, 'a command failed')
  return apology(failure, locale)
}

/** What a command's code came to. */
export interface Worked {
  readonly reply: Reply
  readonly failed: boolean
}

/** Runs a command's code; whatever it throws becomes an apology. */
export async function guarded(
  what: string,
  locale: Locale,
  deps: Deps,
  run: () => Promise<Reply>,
): Promise<Worked> {
  try {
    return { reply: await run(), failed: false }
  } catch (err) {
    return { reply: failed(what, err, locale, deps), failed: true }
  }
}
