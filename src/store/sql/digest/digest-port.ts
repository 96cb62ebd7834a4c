import type { DigestPort } from '../../digest-port.ts'
import type { Database } from '../database.ts'
import { arrivals } from './arrivals.ts'
import { deliveries } from './deliveries.ts'
import { pace } from './pace.ts'
import { subscriptions } from './subscriptions.ts'

export const digestPort = (data: Database): DigestPort => ({
  subscriptions: subscriptions(data),
  deliveries: deliveries(data),
  pace: pace(data),
  arrivals: arrivals(data),
})
