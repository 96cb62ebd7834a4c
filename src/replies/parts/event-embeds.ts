import type { APIEmbed } from 'discord-api-types/v10'
import type { Event } from '../../domain/event.ts'
import type { Audience } from '../audience.ts'
import { fitLine } from '../fit/fit-text.ts'
import { embedLength } from '../fit/measure.ts'
import { LIMITS } from '../limits.ts'
import { BOUNDS } from './bounds.ts'
import { embed } from './embed.ts'
import { disagreement } from './event-agreement.ts'
import { eventDate, fullDate } from './event-dates.ts'
import { eventSources } from './event-sources.ts'
import { statusChange, statusText } from './event-status.ts'
import { eventTitle } from './event-title.ts'
import { nameList } from './name-list.ts'

// What is told of an event leaves room for its sources.
const FIELD = 700

export interface EventView {
  readonly embeds: readonly APIEmbed[]
  /** How many of the sources are shown. */
  readonly sourcesShown: number
}

/** One event: what, when, where, who, how sure; then every source. */
export function eventEmbeds(event: Event, audience: Audience): EventView {
  const { words } = audience
  const facts = embed({
    title: eventTitle(event),
    fields: [
      { name: words.event.date, value: fullDate(eventDate(event), audience), inline: true },
      {
        name: words.event.place,
        value: fitLine(event.place ?? '', BOUNDS.place) || words.notSaid,
        inline: true,
      },
      { name: words.event.status, value: statusText(event, audience), inline: true },
      { name: words.event.participants, value: nameList(event.participants, FIELD, words) },
      { name: words.event.change, value: statusChange(event, audience) },
      { name: words.event.disagreement, value: disagreement(event, FIELD, audience) },
    ],
  })
  const title = words.event.sources(event.sources.length)
  const room = Math.min(LIMITS.embedTotal - embedLength(facts) - title.length, LIMITS.description)
  const sources = eventSources(event, 0, room, audience)
  return { embeds: [facts, embed({ title, text: sources.text })], sourcesShown: sources.shown }
}
