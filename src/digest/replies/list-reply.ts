import type { Delivery, Subscription } from '../../domain/digest.ts'
import type { Locale } from '../../domain/locale.ts'
import { dayText } from '../../replies/dates/day-text.ts'
import { fitLine } from '../../replies/fit/fit-text.ts'
import { message } from '../../replies/message.ts'
import { BOUNDS } from '../../replies/parts/bounds.ts'
import { embed } from '../../replies/parts/embed.ts'
import type { Reply } from '../../replies/reply.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import { MOST_DIGESTS } from '../desk/desk.ts'
import { mention, messageUrl, stamp, stampWithRest } from './stamp.ts'

/** A digest with what became of it, the newest first. */
export interface Listed {
  readonly subscription: Subscription
  readonly deliveries: readonly Delivery[]
}

/** All digests of a server: what they are, when the next one comes, how the last ones went. */
export const listReply = (listed: readonly Listed[], locale: Locale): Reply =>
  message({
    content: `**${digestWordings[locale].list.title(listed.length, MOST_DIGESTS)}**`,
    embeds: listed.map((one) => embed({ text: digestLines(one, locale).join('\n') })),
    private: true,
  })

function digestLines({ subscription, deliveries }: Listed, locale: Locale): string[] {
  const { list } = digestWordings[locale]
  return [
    `${mention(subscription.channel)} · ${settingsLine(subscription, locale)}`,
    wishesLine(subscription, locale),
    nextLine(subscription, locale),
    lastLine(subscription, deliveries, locale) ?? list.lastNone,
    failureLine(deliveries, locale),
  ].filter((line) => line !== null)
}

/** « tous les jours à 09:00 (Europe/Paris) · en français ». */
export function settingsLine({ settings }: Subscription, locale: Locale): string {
  const { list } = digestWordings[locale]
  return [list.daily(settings.time, settings.timeZone), list.language[settings.locale]].join(' · ')
}

/** Sections, topic and whatever else was wished for. */
export function wishesLine({ settings, chronicle }: Subscription, locale: Locale): string {
  const { list, section } = digestWordings[locale]
  const day = chronicle && settings.sections.includes('chronicle') ? dayText(chronicle, 'full', locale) : null
  return [
    settings.sections.map((name) => section[name]).join(', '),
    ...(settings.topic === null ? [] : [list.topic(fitLine(settings.topic, BOUNDS.query))]),
    ...(day === null ? [] : [list.chronicle(day)]),
    ...(settings.saysEmpty ? [list.saysEmpty] : []),
  ].join(' · ')
}

function nextLine({ status, next }: Subscription, locale: Locale): string {
  const { list } = digestWordings[locale]
  if (status === 'lost') return list.lost
  return next === null ? list.paused : list.next(stampWithRest(next.at))
}

function lastLine({ server }: Subscription, deliveries: readonly Delivery[], locale: Locale): string | null {
  const { list, history } = digestWordings[locale]
  const last = deliveries.find(({ state }) => state === 'sent')
  if (!last || last.message === null || last.ended === null) return null
  const url = messageUrl(server, last.channel, last.message)
  return list.last(stamp(last.ended), `[${history.link}](${url})`)
}

function failureLine(deliveries: readonly Delivery[], locale: Locale): string | null {
  const { list, history } = digestWordings[locale]
  const failed = deliveries.find(({ state, reason }) => state === 'failed' || reason === 'unsure')
  if (!failed || failed.reason === null) return null
  return list.lastFailure(
    dayText(failed.date, 'no-weekday', locale) ?? failed.date,
    history.reason[failed.reason],
  )
}
