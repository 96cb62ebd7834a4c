import { MOST_DIGESTS } from '../../src/digest/desk/desk.ts'
import { startDigest } from '../../src/digest/desk/start-digest.ts'
import { settingsLine, wishesLine } from '../../src/digest/replies/list-reply.ts'
import { mention, stampWithRest } from '../../src/digest/replies/stamp.ts'
import { zoneOfLanguage } from '../../src/digest/schedule/zones.ts'
import { USUAL } from '../../src/digest/settings/read-sections.ts'
import { typed } from '../values.ts'
import type { Handler } from './handler.ts'
import { mayPost } from './may-post.ts'
import { said } from './said.ts'
import { readWishes } from './wishes.ts'

/** `/digest start`. */
export const start: Handler = async (options, server, context) => {
  const { locale, language, digest, now } = context
  const usual = {
    time: '09:00',
    timeZone: zoneOfLanguage(language),
    locale,
    sections: USUAL,
    topic: null,
    saysEmpty: false,
  }
  const wishes = readWishes(options, { settings: usual, chronicle: null }, context)
  if (!wishes.ok) return said(context, () => wishes.detail ?? '')
  const channel = typed(options, 'channel')
  const allowed = await mayPost(channel, server, context)
  if (!allowed.ok) return said(context, () => allowed.detail ?? '')
  const wish = {
    ...wishes.value,
    server: server.id,
    channel,
    channelName: options.channelNames?.[channel] ?? channel,
  }
  const started = await startDigest(digest, wish, now)
  if (!started.ok) return said(context, ({ command }) => command.tooMany(MOST_DIGESTS))
  const it = started.value
  return said(context, ({ command }) => [
    command.started(mention(channel), stampWithRest(it.next?.at ?? now)),
    settingsLine(it, locale),
    wishesLine(it, locale),
    allowed.value,
  ])
}
