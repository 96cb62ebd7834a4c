import type { Day } from './civil-date.ts'
import type { Locale } from './locale.ts'

/** Milliseconds since 1970, UTC. */
export type Instant = number

/**
 * Parts of a digest. `today`: events of this day and month in any year. `ahead`: announced events of the next
 * days. `news`: what came into the store. `quote`: the quote of the day. `chronicle`: one day of the past.
 */
export type DigestSection = 'today' | 'ahead' | 'news' | 'quote' | 'chronicle'

/** What a channel chose. */
export interface DigestSettings {
  /** On the wall clock, `HH:MM`. */
  readonly time: string
  /** IANA name. */
  readonly timeZone: string
  readonly locale: Locale
  /** In the order in which they are shown; at least one. */
  readonly sections: readonly DigestSection[]
  /** Only what has to do with this actor, place or these words. */
  readonly topic: string | null
  /** One line on days without anything to say; otherwise nothing is posted then. */
  readonly saysEmpty: boolean
}

/** A digest to come: the local date that it is for, and when it is due. */
export interface Due {
  readonly date: Day
  readonly at: Instant
}

/** How far a channel has been told: what the next digest goes on from. */
export interface DigestPlace {
  /** The last arrival that was shown, see `Arrivals`. */
  readonly seen: number
  /** The day of the past that comes next; null without a chronicle. */
  readonly chronicle: Day | null
}

/** `lost`: paused by us, because posting was refused for several days. */
export type SubscriptionStatus = 'active' | 'paused' | 'lost'

/** A channel's daily digest. */
export interface Subscription extends DigestPlace {
  readonly id: string
  /** Discord's ids. */
  readonly server: string
  readonly channel: string
  /** As it was called when it was chosen. */
  readonly channelName: string
  readonly settings: DigestSettings
  readonly status: SubscriptionStatus
  /** Grows with every change of the settings. */
  readonly revision: number
  /** Null unless active. */
  readonly next: Due | null
  /** The last date that was planned: no digest is for it or for an earlier one. */
  readonly lastDate: Day | null
  /** Days in a row on which posting was refused. */
  readonly failures: number
}

/** How far a channel will have been told once a message stands. */
export interface DigestMarks {
  readonly seen: number
  /** Moves the chronicle on, unless its channel moved it elsewhere meanwhile. */
  readonly chronicle: { readonly from: Day; readonly next: Day } | null
  /** The quote of the day. `anew`: all were shown, and the round starts again with it. */
  readonly quote: { readonly id: string; readonly anew: boolean } | null
}

/** A message that is ready to be sent. */
export interface DigestDraft {
  readonly channel: string
  /** The message as Discord takes it, without its nonce. */
  readonly body: object
  readonly marks: DigestMarks
}

/** One digest: of a subscription, for a local date. There is never a second one. */
export interface DeliveryKey {
  readonly subscription: string
  readonly date: Day
}

/**
 * `planned`: to be sent, and certainly not sent yet. `sending`: it may stand in the channel already. The others
 * are final.
 */
export type DeliveryState = 'planned' | 'sending' | 'sent' | 'skipped' | 'failed'

/**
 * Why a digest was not sent. `empty`: nothing to say. `late`: more than twelve hours had passed. `paused`: by its
 * channel. `unsure`: it may stand there, and nobody could look. `forbidden`: Discord does not let us post.
 * `refused`: Discord does not want the message itself. `broken`: it could not be written; the log says why.
 */
export type DeliveryReason = 'empty' | 'late' | 'paused' | 'unsure' | 'forbidden' | 'refused' | 'broken'

export interface Delivery extends DeliveryKey {
  readonly due: Instant
  readonly state: DeliveryState
  readonly reason: DeliveryReason | null
  /** Where it stands, or should. */
  readonly channel: string
  /** Discord's id of the message. */
  readonly message: string | null
  /** When it ended; null as long as it has not. */
  readonly ended: Instant | null
}
