import type { Event } from '../../domain/event.ts'
import { isCorrected } from '../../overlay/operator.ts'
import type { Audience } from '../audience.ts'
import { fitLine } from '../fit/fit-text.ts'
import { BOUNDS } from './bounds.ts'
import { eventDate, fullDate, shortDate } from './event-dates.ts'
import { statusText } from './event-status.ts'
import { eventTitle } from './event-title.ts'
import { sourceBrief } from './source-line.ts'

/** An event in three lines: what; when, where, how sure; the newest source. */
export function eventSummary(event: Event, audience: Audience): string {
  const { words } = audience
  const facts = [
    fullDate(eventDate(event), audience),
    ...(event.place ? [fitLine(event.place, BOUNDS.place)] : []),
    statusText(event, audience),
    ...(event.sources.some(({ mention }) => isCorrected(mention)) ? [`*${words.corrected}*`] : []),
  ]
  const newest = event.sources.at(-1)
  const source = newest ? sourceBrief(newest.article, audience) : ''
  const others = event.sources.length > 1 ? ` ${words.event.otherSources(event.sources.length - 1)}` : ''
  return `**${eventTitle(event)}**\n${facts.join(' · ')}\n${words.about(words.source.one, source)}${others}`
}

/** The same for a menu, without Markdown. */
export function eventOption(
  event: Event,
  audience: Audience,
): { readonly label: string; readonly description: string } {
  const { words } = audience
  const facts = [
    shortDate(eventDate(event), audience),
    ...(event.place ? [event.place] : []),
    words.count.sources(event.sources.length),
  ]
  return { label: event.label, description: facts.join(' · ') }
}
