import { pauseDigest, resumeDigest } from '../../src/digest/desk/change-digest.ts'
import { mention, stampWithRest } from '../../src/digest/replies/stamp.ts'
import type { Handler } from './handler.ts'
import { mayPost } from './may-post.ts'
import { withDigest } from './pick.ts'
import { said } from './said.ts'

/** `/digest pause`. */
export const pause: Handler = (options, server, context) =>
  withDigest(options, server, context, async ({ id, status }) => {
    if (status !== 'active') return said(context, ({ command }) => command.alreadyPaused)
    const changed = await pauseDigest(context.digest.store, id, context.now)
    return said(context, ({ command }) => (changed.ok ? command.paused : command[changed.code]))
  })

/** `/digest resume`: with a look at the permissions, which may be why it was paused. */
export const resume: Handler = (options, server, context) =>
  withDigest(options, server, context, async ({ id, status, channel }) => {
    if (status === 'active') return said(context, ({ command }) => command.alreadyRunning)
    const allowed = await mayPost(channel, server, context)
    if (!allowed.ok) return said(context, () => allowed.detail ?? '')
    const changed = await resumeDigest(context.digest.store, id, context.now)
    if (!changed.ok) return said(context, ({ command }) => command[changed.code])
    const at = stampWithRest(changed.value.next?.at ?? context.now)
    return said(context, ({ command }) => [command.resumed(at), allowed.value])
  })

/** `/digest stop`. */
export const stop: Handler = (options, server, context) =>
  withDigest(options, server, context, async ({ id, channel }) => {
    await context.digest.store.subscriptions.remove(id)
    return said(context, ({ command }) => command.stopped(mention(channel)))
  })
