import { changeDigest } from '../../src/digest/desk/change-digest.ts'
import { settingsLine, wishesLine } from '../../src/digest/replies/list-reply.ts'
import { mention, stampWithRest } from '../../src/digest/replies/stamp.ts'
import { typed } from '../values.ts'
import type { Handler } from './handler.ts'
import { mayPost } from './may-post.ts'
import { withDigest } from './pick.ts'
import { said } from './said.ts'
import { readWishes } from './wishes.ts'

/** `/digest change`: what is not given stays. */
export const change: Handler = (options, server, context) =>
  withDigest(options, server, context, async (before) => {
    const wishes = readWishes(options, before, context)
    if (!wishes.ok) return said(context, () => wishes.detail ?? '')
    const channel = typed(options, 'channel') || before.channel
    const moved = channel !== before.channel
    const allowed = moved ? await mayPost(channel, server, context) : null
    if (allowed?.ok === false) return said(context, () => allowed.detail ?? '')
    const { digest, now, locale } = context
    const place = moved ? { channel, channelName: options.channelNames?.[channel] ?? channel } : {}
    const changed = await changeDigest(digest.store, before.id, { ...wishes.value, ...place }, now)
    if (!changed.ok) return said(context, ({ command }) => command[changed.code])
    const it = changed.value
    return said(context, ({ command, list }) => [
      command.changed,
      `${mention(it.channel)} · ${settingsLine(it, locale)}`,
      wishesLine(it, locale),
      it.next === null ? list.paused : list.next(stampWithRest(it.next.at)),
      allowed?.ok === true ? allowed.value : null,
    ])
  })
