import { randomUUID } from 'node:crypto'
import type { App } from '../compose.ts'
import type { Order } from '../delivery/deps.ts'
import { type Delivery, startDelivery } from '../delivery/start-delivery.ts'
import type { Poster } from '../digest/ports/poster.ts'
import { pausedNotice } from '../digest/replies/paused-notice.ts'
import { markOf } from '../digest/row-mark.ts'
import { timeAt } from '../digest/schedule/local-time.ts'
import type { DigestDraft } from '../domain/digest.ts'

/** Posts the digests of all subscribed channels, until it is stopped. */
export const startDigests = ({ deps }: App, poster: Poster): Delivery =>
  startDelivery({
    store: deps.digest.store,
    compose: (order) => compose(order, deps.digest),
    pausedNotice,
    poster,
    now: deps.now,
    timer: deps.timer,
    log: deps.log,
    worker: randomUUID(),
  })

/** The digest as it is sent; null where there is nothing to say and the channel does not want to hear that. */
async function compose(
  { subscription, date, due, late }: Order,
  { store, writer }: App['deps']['digest'],
): Promise<DigestDraft | null> {
  const { id, channel, settings } = subscription
  const { message, empty, marks } = await writer.write(subscription, {
    date,
    shownQuotes: await store.subscriptions.shownQuotes(id),
    mark: markOf({ subscription: id, date }),
    ...(late && { lateSince: timeAt(due, settings.timeZone) }),
  })
  return empty && !settings.saysEmpty ? null : { channel, body: message, marks }
}
