import type { Event } from '../../src/domain/event.ts'
import type { Audience } from '../../src/replies/audience.ts'
import { EVENTS_PER_PAGE, eventsReply } from '../../src/replies/events-reply.ts'
import { nearEventsReply } from '../../src/replies/near-reply.ts'
import { queryWords } from '../../src/replies/parts/query-words.ts'
import { actorHasNoneReply, goneReply, invalidReply, unsureReply } from '../../src/replies/problem-reply.ts'
import type { Reply } from '../../src/replies/reply.ts'
import { type EventList, encodeEventState } from '../../src/replies/state/event-state.ts'
import type { Listing } from '../../src/store/store.ts'
import type { CommandContext } from '../command.ts'
import { calledName } from './names.ts'
import { nothingFound } from './nothing-found.ts'
import { lastPage } from './pages.ts'

/** Which stretch of a list, and what to show of it. */
export interface Place {
  readonly offset: number
  /** The event to show; otherwise the first of the stretch. */
  readonly chosen?: string | undefined
  readonly private: boolean
}

type SearchList = Extract<EventList, { of: 'search' }>

/** The answer to a query: events, a question back, or why there are none. */
export async function searchedEvents(
  list: SearchList,
  place: Place,
  context: CommandContext,
  audience: Audience,
): Promise<Reply> {
  const { facts } = context
  const page = { offset: place.offset, limit: EVENTS_PER_PAGE }
  const answer = await context.search.events(list.text, page, list.asking)
  switch (answer.kind) {
    case 'invalid':
      return invalidReply(answer.problem, answer.part, audience)
    case 'near':
      return nearEventsReply(list.text, answer, audience)
    case 'unsure':
      return unsureReply(list.text, answer.suggestions, encodeEventState({ action: 'choose' }), audience)
    case 'none':
      return nothingFound(list.text, answer.date, facts, audience)
    case 'found': {
      const { matches, total } = answer
      const last = lastPage(total, EVENTS_PER_PAGE)
      if (matches.length === 0 && last < place.offset) {
        return searchedEvents(list, { ...place, offset: last }, context, audience)
      }
      const query = queryWords(await calledName(list.text, facts))
      const { words } = audience
      const header = total > 1 ? words.found(words.count.events(total), query, []) : null
      const reply = await shownEvent(
        { items: matches.map(({ item }) => item), total },
        { list, header, ...place },
        context,
        audience,
      )
      return reply ?? nothingFound(list.text, answer.date, facts, audience)
    }
  }
}

/** The events of an actor, newest first. */
export async function actorEvents(
  list: Extract<EventList, { of: 'actor' }>,
  place: Place,
  context: CommandContext,
  audience: Audience,
): Promise<Reply> {
  const { facts } = context
  const [actor] = await facts.actorBriefs([list.actor])
  if (!actor) return goneReply(audience)
  const listing = await facts.eventsWith(list.actor, { offset: place.offset, limit: EVENTS_PER_PAGE })
  const last = lastPage(listing.total, EVENTS_PER_PAGE)
  if (listing.items.length === 0 && last < place.offset) {
    return actorEvents(list, { ...place, offset: last }, context, audience)
  }
  const { words } = audience
  const name = queryWords(actor.name) ?? ''
  const header = words.about(`**${name}**`, words.count.events(listing.total))
  const reply = await shownEvent(listing, { list, header, ...place }, context, audience)
  return reply ?? actorHasNoneReply('events', audience)
}

/** Null where there is no event to show. */
async function shownEvent(
  { items, total }: Listing<Event>,
  page: Place & { readonly list: EventList; readonly header: string | null },
  { facts }: CommandContext,
  audience: Audience,
): Promise<Reply | null> {
  const { chosen } = page
  const known = chosen === undefined ? items[0] : items.find(({ id }) => id === chosen)
  const shown = known ?? (chosen === undefined ? null : await facts.event(chosen))
  if (!shown) return chosen === undefined ? null : goneReply(audience)
  const { total: quotes } = await facts.quotesAbout(shown.id, { offset: 0, limit: 0 })
  return eventsReply({ ...page, shown, quotes, events: items, total }, audience)
}
