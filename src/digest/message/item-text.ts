import type { Event } from '../../domain/event.ts'
import { isCorrected } from '../../overlay/operator.ts'
import type { Audience } from '../../replies/audience.ts'
import { fitLine } from '../../replies/fit/fit-text.ts'
import { BOUNDS } from '../../replies/parts/bounds.ts'
import { eventDate, fullDate } from '../../replies/parts/event-dates.ts'
import { eventSummary } from '../../replies/parts/event-summary.ts'
import { eventTitle } from '../../replies/parts/event-title.ts'
import { quoteCard } from '../../replies/parts/quote-card.ts'
import { sourceBrief, sourceLines } from '../../replies/parts/source-line.ts'
import { digestWordings } from '../../replies/wording/digest/wordings.ts'
import { announcersOf } from '../content/ahead.ts'
import type { ListQuery } from '../content/lists.ts'
import type { Item } from '../content/sources.ts'

/** A quotation among other things, with all that stands below it. */
const QUOTE = 1600
const ANNOUNCERS = 2

/** One thing of a list, with its source. */
export function itemText(item: Item, of: ListQuery['of'], audience: Audience): string {
  switch (item.kind) {
    case 'event':
      return of === 'ahead' ? announcement(item.event, audience) : eventSummary(item.event, audience)
    case 'quote':
      return quoteCard({ item: item.quote, ranges: [] }, { number: null, limit: QUOTE }, audience).text
    case 'article':
      return sourceLines(item.article, audience)
  }
}

/** An event to come, and who announces it. */
function announcement(event: Event, audience: Audience): string {
  const { words, locale } = audience
  const place = event.place === null ? [] : [fitLine(event.place, BOUNDS.place)]
  const mark = event.sources.some(({ mention }) => isCorrected(mention)) ? [`*${words.corrected}*`] : []
  const announcers = announcersOf(event)
  const newest = announcers.slice(-ANNOUNCERS).map(({ article }) => sourceBrief(article, audience))
  const others = announcers.length - newest.length
  const by = [...newest, ...(others > 0 ? [words.others(others)] : [])].join(' ; ')
  return [
    `**${eventTitle(event)}**`,
    [fullDate(eventDate(event), audience), ...place, ...mark].join(' · '),
    digestWordings[locale].message.announcedBy(by),
  ].join('\n')
}
