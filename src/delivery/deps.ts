import type { Poster } from '../digest/ports/poster.ts'
import type { Day } from '../domain/civil-date.ts'
import type { DeliveryKey, DigestDraft, Instant, Subscription } from '../domain/digest.ts'
import type { Log } from '../interactions/log.ts'
import type { Timer } from '../interactions/timer.ts'
import type { Reply } from '../replies/reply.ts'
import type { DigestPort } from '../store/digest-port.ts'

/** Which digest is to be written. */
export interface Order {
  readonly subscription: Subscription
  readonly date: Day
  readonly due: Instant
  /** Whether it says that it is late. */
  readonly late: boolean
}

export interface DeliveryDeps {
  readonly store: DigestPort
  /** Null: nothing to say that day. */
  readonly compose: (order: Order) => Promise<DigestDraft | null>
  /** Tells a server that its digest is paused because nobody lets us post it. */
  readonly pausedNotice: (subscription: Subscription) => Reply
  readonly poster: Poster
  readonly now: () => Instant
  readonly timer: Timer
  readonly log: Log
  /** Tells this process from all others, also from its own last life. */
  readonly worker: string
}

export const keyOf = ({ subscription, date }: DeliveryKey): DeliveryKey => ({ subscription, date })
