import type { DigestPort } from '../../store/digest-port.ts'
import type { ChannelAccess } from '../ports/channel-access.ts'
import type { DigestWriter } from '../writer.ts'

/** Where channels sign up for a digest: what commands need of it. */
export interface DigestDesk {
  readonly store: DigestPort
  readonly writer: DigestWriter
  readonly access: ChannelAccess
  /** A new id for a subscription. */
  readonly newId: () => string
}

/** A server has so many digests at most. */
export const MOST_DIGESTS = 10

/** Characters of a topic. */
export const LONGEST_TOPIC = 60
