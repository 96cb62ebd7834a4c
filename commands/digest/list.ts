import { HISTORY_DAYS } from '../../src/digest/replies/history-reply.ts'
import { listReply } from '../../src/digest/replies/list-reply.ts'
import type { Handler } from './handler.ts'
import { said } from './said.ts'

/** `/digest list`. */
export const list: Handler = async (_options, server, context) => {
  const { subscriptions, deliveries } = context.digest.store
  const all = await subscriptions.ofServer(server.id)
  if (all.length === 0) return said(context, ({ command }) => command.none)
  const listed = await Promise.all(
    all.map(async (subscription) => ({
      subscription,
      deliveries: await deliveries.history(subscription.id, HISTORY_DAYS),
    })),
  )
  return listReply(listed, context.locale)
}
