import type { Reply } from '../replies/reply.ts'
import type { Later, WholeMessage } from './handled.ts'

/** The interaction's webhook: how a deferred answer reaches Discord after the response. */
export interface InteractionWebhook {
  editOriginal(message: WholeMessage): Promise<unknown>
  deleteOriginal(): Promise<unknown>
  followUp(message: Reply): Promise<unknown>
}

/** Sends what remained. A placeholder that all can see cannot turn private, so it goes away first. */
export async function finish(later: Later, webhook: InteractionWebhook): Promise<void> {
  if (later.kind === 'edit') {
    await webhook.editOriginal(later.message)
    return
  }
  if (later.replaces) await webhook.deleteOriginal()
  await webhook.followUp(later.message)
}
