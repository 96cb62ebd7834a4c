import type { ActorBrief, ActorName, Profile } from '../domain/actor.ts'
import type { Event } from '../domain/event.ts'
import type { SourcedQuote } from '../domain/quote.ts'
import type { Audience } from './audience.ts'
import { fitLine } from './fit/fit-text.ts'
import { embedLength } from './fit/measure.ts'
import { LIMITS } from './limits.ts'
import { message } from './message.ts'
import { BOUNDS } from './parts/bounds.ts'
import { type ButtonSpec, buttonRow, menuRow, type Row } from './parts/components.ts'
import { embed } from './parts/embed.ts'
import { eventSummary } from './parts/event-summary.ts'
import { nameList } from './parts/name-list.ts'
import { quoteCard } from './parts/quote-card.ts'
import { roleLines } from './parts/roles.ts'
import type { Reply } from './reply.ts'
import { encodeEventState } from './state/event-state.ts'
import { encodeQuoteState } from './state/quote-state.ts'
import { encodeActorMenu } from './state/small-states.ts'

const ROLES = 1600
const FIELD = 500

/** An actor with what the store has of it. */
export interface ActorView {
  readonly profile: Profile
  readonly quotes: { readonly latest: SourcedQuote | null; readonly total: number }
  readonly events: { readonly latest: Event | null; readonly total: number }
  readonly companions: readonly ActorName[]
  /** Whom the query may also have meant. */
  readonly others: readonly ActorBrief[]
}

/** Who it is, by which source, and the latest of what was said and done. */
export function actorReply(
  { profile, quotes, events, companions, others }: ActorView,
  audience: Audience,
): Reply {
  const { words } = audience
  const counts = words.actor.mentionedIn(
    words.count.articles(profile.counts.articles),
    words.count.quotes(quotes.total),
    words.count.events(events.total),
  )
  const roles = roleLines(profile.roles, ROLES, audience)
  const head = embed({
    title: fitLine(profile.name, BOUNDS.name),
    text: [
      [words.actor.kind[profile.kind], counts, ...(profile.corrected ? [`*${words.corrected}*`] : [])].join(
        ' · ',
      ),
      ...(roles === '' ? [] : [`**${words.actor.roles}**\n${roles}`]),
    ].join('\n\n'),
    fields: [
      { name: words.actor.aliases, value: nameList(profile.aliases, FIELD, words) },
      {
        name: words.actor.companions,
        value: nameList(
          companions.map(({ name }) => name),
          FIELD,
          words,
        ),
      },
    ],
  })
  const room = Math.min(
    LIMITS.embedTotal - embedLength(head) - words.actor.lastQuote.length,
    LIMITS.description,
  )
  const lastQuote =
    quotes.latest && quoteCard({ item: quotes.latest, ranges: [] }, { number: null, limit: room }, audience)
  return message({
    embeds: [
      head,
      ...(lastQuote ? [embed({ title: words.actor.lastQuote, text: lastQuote.text })] : []),
      ...(events.latest
        ? [embed({ title: words.actor.lastEvent, text: eventSummary(events.latest, audience) })]
        : []),
    ],
    rows: [
      ...(others.length > 0 ? meant([profile, ...others], audience) : []),
      ...buttonRow(leads(profile.id, quotes.total, events.total, audience)),
    ],
  })
}

/** Several actors have that name: the best is shown, the others are in a menu. */
const meant = ([best, ...others]: readonly ActorBrief[], { words }: Audience): Row[] =>
  menuRow({
    id: encodeActorMenu(),
    placeholder: words.actor.choose,
    options: [best, ...others].flatMap((profile) =>
      profile
        ? [
            {
              label: profile.name,
              description: `${words.actor.kind[profile.kind]} · ${words.count.articles(profile.counts.articles)}`,
              value: profile.id,
              chosen: profile === best,
            },
          ]
        : [],
    ),
  })

function leads(actor: string, quotes: number, events: number, { words }: Audience): ButtonSpec[] {
  const list = { of: 'actor', actor } as const
  const toQuotes = {
    label: words.button.quotes(quotes),
    id: encodeQuoteState({ action: 'list', list, offset: 0 }),
  }
  const toEvents = {
    label: words.button.events(events),
    id: encodeEventState({ action: 'list', list, offset: 0 }),
  }
  return [...(quotes > 0 ? [toQuotes] : []), ...(events > 0 ? [toEvents] : [])]
}
