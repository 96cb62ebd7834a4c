import { HISTORY_DAYS, historyReply } from '../../src/digest/replies/history-reply.ts'
import { dayAt, daysAfter } from '../../src/digest/schedule/local-time.ts'
import type { Handler } from './handler.ts'
import { withDigest } from './pick.ts'

/** `/digest history`. */
export const history: Handler = (options, server, context) =>
  withDigest(options, server, context, async (subscription) => {
    const { digest, now, locale } = context
    const all = await digest.store.deliveries.history(subscription.id, 2 * HISTORY_DAYS)
    const first = daysAfter(dayAt(now, subscription.settings.timeZone), 1 - HISTORY_DAYS)
    return historyReply(subscription, all.filter(({ date }) => date >= first).slice(0, HISTORY_DAYS), locale)
  })
