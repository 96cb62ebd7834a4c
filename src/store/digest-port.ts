import type { Day } from '../domain/civil-date.ts'
import type {
  Delivery,
  DeliveryKey,
  DeliveryReason,
  DeliveryState,
  DigestDraft,
  DigestMarks,
  Due,
  Instant,
  Subscription,
} from '../domain/digest.ts'
import type { Listing, Page } from './listing.ts'

/** What of a subscription is changed; the rest stays. */
export type SubscriptionChange = Partial<
  Pick<
    Subscription,
    'channel' | 'channelName' | 'settings' | 'status' | 'next' | 'failures' | 'chronicle' | 'seen'
  >
>

/** The channels that get a digest. */
export interface Subscriptions {
  /** False, and nothing is added, where the server has `most` already. */
  add(subscription: Subscription, most: number): Promise<boolean>
  get(id: string): Promise<Subscription | null>
  /** Oldest first. */
  ofServer(server: string): Promise<readonly Subscription[]>
  /**
   * False, and nothing is changed, where the revision is not that one any more. One that is no longer active
   * loses the digests that were planned and not begun: they are skipped as `paused`, at `now`.
   */
  change(id: string, revision: number, change: SubscriptionChange, now: Instant): Promise<boolean>
  /** With all that is known of it. False where there was none. */
  remove(id: string): Promise<boolean>
  /** The bot was removed from the server. The number of subscriptions removed. */
  removeServer(server: string): Promise<number>
  removeChannel(channel: string): Promise<number>
  /** Ids of the quotes of the day that were shown in this round. */
  shownQuotes(id: string): Promise<ReadonlySet<string>>
}

/** What becomes of the dates that are due. */
export interface DuePlan {
  /** As it was read: the plan is dropped where it has changed since. */
  readonly subscription: Subscription
  /** In order. Those without a reason are to be sent, from `tryAt` on; the others are skipped. */
  readonly dates: readonly (Due & { readonly tryAt: Instant; readonly skipped: 'late' | null })[]
  readonly next: Due
}

/** A digest that one worker has to itself until its lease is over. */
export interface Claim extends DeliveryKey {
  readonly subscription: string
  readonly of: Subscription
  readonly due: Instant
  readonly state: 'planned' | 'sending'
  /** When it was first sent, as far as nobody knows that it was not; null when it certainly was not. */
  readonly tried: Instant | null
  /** How often it was claimed, this time included. */
  readonly attempts: number
  /** Once begun. */
  readonly draft: DigestDraft | null
}

export type Ending =
  | { readonly state: 'sent'; readonly message: string; readonly marks: DigestMarks }
  | { readonly state: 'skipped'; readonly reason: DeliveryReason }
  /** `pauseAfter`: so many refused days in a row pause the subscription. */
  | { readonly state: 'failed'; readonly reason: DeliveryReason; readonly pauseAfter?: number }

/** `settled`: the digest had not ended before. `paused`: this ending paused the subscription. */
export interface Ended {
  readonly settled: boolean
  readonly paused: boolean
}

/** One row for each subscription and local date. Any number of processes may work on it. */
export interface Deliveries {
  /** Active subscriptions whose digest is due, the longest due first. */
  due(now: Instant, limit: number): Promise<readonly Subscription[]>
  /** All or nothing. A date that is there already stays as it is. */
  plan(plans: readonly DuePlan[], now: Instant): Promise<void>
  /**
   * Takes open digests that nobody has, or whose lease is over, the oldest due first, never two of one
   * subscription: the earlier date goes first. A lease lasts `lease` milliseconds; one that lasts longer comes
   * from a clock that went back, and counts as over.
   */
  claim(worker: string, now: Instant, lease: number, limit: number): Promise<readonly Claim[]>
  /** Prolongs all leases of a worker. */
  renew(worker: string, until: Instant): Promise<void>
  /**
   * From now on the message may stand. False where the digest is not this worker's any more: then nothing may be
   * sent. `tried`: see `Claim`.
   */
  begin(key: DeliveryKey, worker: string, draft: DigestDraft, tried: Instant): Promise<boolean>
  /** Gives a claim back, to be taken again from `tryAt` on. `unsent`: the message certainly does not stand. */
  release(key: DeliveryKey, worker: string, tryAt: Instant, unsent: boolean): Promise<void>
  /** Ends a digest, whoever has it, once; a sent one moves its subscription's marks in the same step. */
  end(key: DeliveryKey, ending: Ending, now: Instant): Promise<Ended>
  /** When something is to be done next; null when nothing is planned at all. */
  nextAt(): Promise<Instant | null>
  /** The newest dates first. */
  history(subscription: string, limit: number): Promise<readonly Delivery[]>
  /** How many digests for this date and later ones are in each state. */
  counts(since: Day): Promise<Readonly<Record<DeliveryState, number>>>
  /** Forgets digests for dates before this one that have ended. */
  forget(before: Day): Promise<number>
}

/** Nobody is made to wait longer, in milliseconds: a slot further away was reserved by a clock that went back. */
export const LONGEST_HOLD = 15 * 60_000

/** The pace of all requests of all processes together. */
export interface Pace {
  /** Reserves the next slot, `spacing` milliseconds after the one before. */
  slot(now: Instant, spacing: number): Promise<Instant>
  /** No slot before this instant, or before the longest hold is over. */
  hold(now: Instant, until: Instant): Promise<void>
  /** The next free slot; now when nobody is waiting. */
  free(now: Instant): Promise<Instant>
  /** Counts a request that Discord refused as invalid; the count within the running window. */
  refused(now: Instant, window: number): Promise<{ readonly count: number; readonly until: Instant }>
}

export type ArrivalKind = 'article' | 'event' | 'quote'

/**
 * What came into the store, in the order in which it came: numbers grow, and what comes later has a greater one.
 * A thing that is replaced, or comes again after it was removed, has not arrived again.
 */
export interface Arrivals {
  /** The number of the last arrival, 0 when there was none. */
  last(): Promise<number>
  /** The number of the arrival that is `count` places after this one, or the last one. */
  after(number: number, count: number): Promise<number>
  /** Ids that arrived after `from` and not after `to`, and are still there; the newest first. */
  between(kind: ArrivalKind, from: number, to: number, page: Page): Promise<Listing<string>>
}

/** All that the daily digest keeps in the store. */
export interface DigestPort {
  readonly subscriptions: Subscriptions
  readonly deliveries: Deliveries
  readonly pace: Pace
  readonly arrivals: Arrivals
}
