import { Gauge, type Registry } from 'prom-client'
import { daysAfter } from '../../digest/schedule/local-time.ts'
import type { Day } from '../../domain/civil-date.ts'
import type { Store } from '../../store/store.ts'

/** What the store holds and whether it answers. */
export function storeMetrics(
  registry: Registry,
  { facts, digest }: Pick<Store, 'facts' | 'digest'>,
  today: () => Day,
): void {
  const up = new Gauge({
    name: 'verbatim_store_up',
    help: '1 where the store answered just now',
    registers: [registry],
  })
  const deliveries = new Gauge({
    name: 'verbatim_digest_rows',
    help: 'Digests of yesterday and today by state',
    labelNames: ['state'],
    registers: [registry],
  })
  new Gauge({
    name: 'verbatim_store_records',
    help: 'What the store holds',
    labelNames: ['kind'],
    registers: [registry],
    async collect() {
      try {
        const { articles, quotes, events, actors } = await facts.holdings()
        for (const [kind, count] of Object.entries({ articles, quotes, events, actors }))
          this.set({ kind }, count)
        for (const [state, count] of Object.entries(await digest.deliveries.counts(daysAfter(today(), -1))))
          deliveries.set({ state }, count)
        up.set(1)
      } catch {
        up.set(0)
      }
    },
  })
}
