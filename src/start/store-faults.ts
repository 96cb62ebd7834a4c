import type { Log } from '../interactions/log.ts'
import { StoreError } from '../store/store-problem.ts'

interface StoreFaults {
  /** Writes on to the other log what is not a fault of the store. */
  readonly log: Log
  /** The first of them. */
  fault(): StoreError | null
}

/** A log that keeps faults of the store: Discord's users get an apology, the operator can do something about them. */
export function storeFaults(other: Log): StoreFaults {
  const heard: StoreError[] = []
  return {
    log: {
      debug: (fields, message) => other.debug(fields, message),
      info: (fields, message) => other.info(fields, message),
      warn: (fields, message) => other.warn(fields, message),
      error: (fields, message) => {
        if ('err' in fields && fields.err instanceof StoreError) heard.push(fields.err)
        else other.error(fields, message)
      },
    },
    fault: () => heard[0] ?? null,
  }
}
