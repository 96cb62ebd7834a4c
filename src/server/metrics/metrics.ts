import { Counter, collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import type { Day } from '../../domain/civil-date.ts'
import type { InteractionWatch } from '../../interactions/watch.ts'
import type { Store } from '../../store/store.ts'
import { interactionMetrics } from './interaction-metrics.ts'
import { storeMetrics } from './store-metrics.ts'

export interface Metrics {
  /** In Prometheus's text format. */
  text(): Promise<string>
  readonly contentType: string
  readonly watch: InteractionWatch
  /** Something failed and got an id. */
  readonly failure: () => void
  readonly connection: {
    readonly shard: (shard: number, connected: boolean) => void
    readonly rateLimited: (scope: string) => void
    readonly refusedRequests: (count: number) => void
  }
}

/** What is measured of one process. The store is asked when the figures are. */
export function createMetrics(store: Pick<Store, 'facts' | 'digest'>, today: () => Day): Metrics {
  const registry = new Registry()
  collectDefaultMetrics({ register: registry })
  storeMetrics(registry, store, today)
  const failures = new Counter({
    name: 'verbatim_failures_total',
    help: 'Failures that got an id, in answers and on pages',
    registers: [registry],
  })
  const shards = new Gauge({
    name: 'verbatim_gateway_connected',
    help: '1 while the shard is connected to the gateway',
    labelNames: ['shard'],
    registers: [registry],
  })
  const waits = new Counter({
    name: 'verbatim_rate_limits_total',
    help: 'Requests that had to wait for one of Discord’s limits',
    labelNames: ['scope'],
    registers: [registry],
  })
  const refused = new Gauge({
    name: 'verbatim_refused_requests',
    help: 'Requests that Discord refused within ten minutes, at the last warning; at 10 000 it refuses all',
    registers: [registry],
  })
  return {
    text: () => registry.metrics(),
    contentType: registry.contentType,
    watch: interactionMetrics(registry),
    failure: () => failures.inc(),
    connection: {
      shard: (shard, connected) => shards.set({ shard }, connected ? 1 : 0),
      rateLimited: (scope) => waits.inc({ scope }),
      refusedRequests: (count) => refused.set(count),
    },
  }
}
