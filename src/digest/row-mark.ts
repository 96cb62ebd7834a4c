import { createHash } from 'node:crypto'
import type { DeliveryKey } from '../domain/digest.ts'
import { stableId } from '../text/stable-id.ts'

const NONCE_LENGTH = 22

/** By which Discord knows that it has a digest already: enforced for a bot, not for a channel. */
export const nonceOf = ({ subscription, date }: DeliveryKey): string =>
  createHash('sha256').update(`nonce ${subscription} ${date}`).digest('base64url').slice(0, NONCE_LENGTH)

/** By which a digest is found again in the channel: it stands in a footer. */
export const markOf = ({ subscription, date }: DeliveryKey): string =>
  stableId('v', 'digest', subscription, date)
