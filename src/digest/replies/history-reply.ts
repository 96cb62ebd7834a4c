import type { Delivery, Subscription } from '../../domain/digest.ts'
import type { Locale } from '../../domain/locale.ts'
import { dayText } from '../../replies/dates/day-text.ts'
import { message } from '../../replies/message.ts'
import { embed } from '../../replies/parts/embed.ts'
import type { Reply } from '../../replies/reply.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import { mention, messageUrl, stamp } from './stamp.ts'

export const HISTORY_DAYS = 14

/** What became of the last digests, a line each, the newest first. */
export function historyReply(
  { channel, server }: Subscription,
  deliveries: readonly Delivery[],
  locale: Locale,
): Reply {
  const { history } = digestWordings[locale]
  const lines = deliveries.map(
    (delivery) =>
      `**${dayText(delivery.date, 'full', locale) ?? delivery.date}** · ${outcome(delivery, server, locale)}`,
  )
  return message({
    content: `**${history.title(mention(channel))}**`,
    embeds: [embed({ text: lines.length > 0 ? lines.join('\n') : history.nothing })],
    private: true,
  })
}

function outcome(delivery: Delivery, server: string, locale: Locale): string {
  const { history } = digestWordings[locale]
  const { state, reason, message: id, ended, due, channel } = delivery
  const because = reason === null ? '' : history.reason[reason]
  switch (state) {
    case 'planned':
      return history.planned(stamp(due))
    case 'sending':
      return history.sending
    case 'sent':
      return history.sent(`[${history.link}](${messageUrl(server, channel, id ?? '')})`, stamp(ended ?? due))
    case 'skipped':
      return reason === 'empty' ? because : `${history.skipped} : ${because}`
    case 'failed':
      return `${history.failed} : ${because}`
  }
}
