import type { DigestPort } from '../../digest-port.ts'
import type { Connection } from '../connection.ts'
import { arrivals } from './arrivals.ts'
import { deliveries } from './deliveries.ts'
import { pace } from './pace.ts'
import { subscriptions } from './subscriptions.ts'

export const digestPort = (db: Connection): DigestPort => ({
  subscriptions: subscriptions(db),
  deliveries: deliveries(db),
  pace: pace(db),
  arrivals: arrivals(db),
})
