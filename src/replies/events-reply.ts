import type { Event } from '../domain/event.ts'
import type { Audience } from './audience.ts'
import { LIMITS } from './limits.ts'
import { message } from './message.ts'
import { type ButtonSpec, buttonRow, menuRow, type Row } from './parts/components.ts'
import { embed } from './parts/embed.ts'
import { eventEmbeds } from './parts/event-embeds.ts'
import { eventSources } from './parts/event-sources.ts'
import { eventOption } from './parts/event-summary.ts'
import type { Reply } from './reply.ts'
import { type EventList, encodeEventState } from './state/event-state.ts'
import { encodeQuoteState } from './state/quote-state.ts'

/** Events of one menu. */
export const EVENTS_PER_PAGE = LIMITS.selectOptions

export interface EventPage {
  readonly shown: Event
  /** Quotes that belong to the shown event. */
  readonly quotes: number
  /** Markdown above the event. */
  readonly header: string | null
  /** The stretch of the list from the offset on. */
  readonly events: readonly Event[]
  readonly offset: number
  readonly total: number
  readonly list: EventList | null
  readonly private?: boolean
}

/** One event in full, the others of the answer in a menu. */
export function eventsReply(page: EventPage, audience: Audience): Reply {
  const { shown, offset, total, events } = page
  const view = eventEmbeds(shown, audience)
  const paged = total > EVENTS_PER_PAGE
  const header = [
    page.header,
    paged ? audience.words.position(offset + 1, offset + events.length, total) : null,
  ]
  return message({
    content: header.filter(Boolean).join(' · '),
    embeds: view.embeds,
    rows: [
      ...menu(page, audience),
      ...buttonRow(turns(page, audience)),
      ...buttonRow(leads(page, view.sourcesShown, audience)),
    ],
    private: page.private ?? false,
  })
}

/** All other events of the page; where the list cannot be asked for again, what is chosen stands beside it. */
function menu({ events, offset, total, list, shown }: EventPage, audience: Audience): Row[] {
  if (events.length < 2) return []
  return menuRow({
    id:
      (list && encodeEventState({ action: 'pick', list, offset })) ?? encodeEventState({ action: 'beside' }),
    placeholder: audience.words.event.choose(total),
    options: events.map((event) => ({
      ...eventOption(event, audience),
      value: event.id,
      chosen: event.id === shown.id,
    })),
  })
}

function turns({ list, offset, total, events }: EventPage, { words }: Audience): ButtonSpec[] {
  if (list === null) return []
  const buttons: ButtonSpec[] = []
  if (offset > 0) {
    const id = encodeEventState({ action: 'page', list, offset: Math.max(offset - EVENTS_PER_PAGE, 0) })
    buttons.push({ label: words.button.previous, id })
  }
  if (events.length > 0 && offset + events.length < total) {
    const id = encodeEventState({ action: 'page', list, offset: offset + events.length })
    buttons.push({ label: words.button.next, id })
  }
  return buttons
}

function leads({ shown, quotes }: EventPage, sourcesShown: number, { words }: Audience): ButtonSpec[] {
  const buttons: ButtonSpec[] = []
  if (quotes > 0) {
    const list = { of: 'event', event: shown.id } as const
    buttons.push({
      label: words.button.quotes(quotes),
      id: encodeQuoteState({ action: 'list', list, offset: 0 }),
    })
  }
  if (sourcesShown < shown.sources.length) {
    const id = encodeEventState({ action: 'sources', event: shown.id, offset: sourcesShown })
    buttons.push({ label: words.button.moreSources, id })
  }
  return buttons
}

/** The sources that did not fit beside their event, from the given one on. Private. */
export function moreSourcesReply(event: Event, offset: number, audience: Audience): Reply {
  const { words } = audience
  const { text, shown } = eventSources(event, offset, LIMITS.description, audience)
  const next = offset + shown
  const id = encodeEventState({ action: 'sources', event: event.id, offset: next })
  return message({
    embeds: [embed({ title: words.event.moreSources(offset + 1, next, event.sources.length), text })],
    rows: next < event.sources.length ? buttonRow([{ label: words.button.moreSources, id }]) : [],
    private: true,
  })
}
