import type { Profile } from '../../../src/domain/actor.ts'
import type { Dossier } from '../../../src/domain/dossier.ts'
import type { Event, EventSource } from '../../../src/domain/event.ts'
import type { SourcedQuote } from '../../../src/domain/quote.ts'
import { standardRules } from '../../../src/store/merge-rules.ts'
import { words } from '../../../src/text/fold.ts'
import { type MergedActor, mergeActors } from './actors.ts'

/** Everything that a handful of dossiers says, merged. */
export interface Snapshot {
  readonly dossiers: readonly Dossier[]
  /** Newest first. */
  readonly quotes: readonly SourcedQuote[]
  /** Newest first. */
  readonly events: readonly Event[]
  /** Most often mentioned first. */
  readonly actors: readonly Profile[]
  /** The actor that an article's name means; null for a name that no actor of it has. */
  actorId(articleId: string, name: string): string | null
  /** Ids of the actors that take part in an event or are its place. */
  partiesOf(event: Event): ReadonlySet<string>
}

const key = (name: string): string => words(name).join(' ')
export const dayOfQuote = (quote: SourcedQuote): string =>
  quote.saidOn?.start ?? quote.article.published.date?.slice(0, 10) ?? ''
const newest = (a: string, b: string): number => (a < b ? 1 : a > b ? -1 : 0)

export function takeSnapshot(dossiers: readonly Dossier[]): Snapshot {
  const merged = mergeActors(dossiers)
  const byName = new Map<string, MergedActor>()
  for (const actor of merged)
    for (const name of [actor.name, ...actor.aliases])
      for (const article of actor.articles) byName.set(`${article} ${key(name)}`, actor)
  const actorId: Snapshot['actorId'] = (article, name) => byName.get(`${article} ${key(name)}`)?.id ?? null

  const quotes = dossiers
    .flatMap(({ article, quotes }) =>
      quotes.map((quote): SourcedQuote => {
        const name = quote.speaker?.name ?? null
        return { ...quote, article, speakerId: name === null ? null : actorId(article.id, name) }
      }),
    )
    .sort((a, b) => newest(dayOfQuote(a), dayOfQuote(b)))
  const events = mergeEvents(dossiers, actorId)
  const partiesOf = (event: Event): ReadonlySet<string> =>
    new Set(
      event.sources.flatMap(({ mention, article }) =>
        [...mention.participants, ...(mention.place === null ? [] : [mention.place])].flatMap(
          (name) => actorId(article.id, name) ?? [],
        ),
      ),
    )
  const actors = merged
    .map(({ articles, ...actor }): Profile => {
      const counts = {
        quotes: quotes.filter(({ speakerId }) => speakerId === actor.id).length,
        events: events.filter((event) => partiesOf(event).has(actor.id)).length,
        articles: articles.size,
      }
      return { ...actor, counts }
    })
    .sort((a, b) => b.counts.articles - a.counts.articles)
  return { dossiers, quotes, events, actors, actorId, partiesOf }
}

function mergeEvents(dossiers: readonly Dossier[], actorId: Snapshot['actorId']): Event[] {
  const clusters: EventSource[][] = []
  const happening = ({ mention, article }: EventSource) => ({
    ...mention,
    participants: mention.participants.map((name) => actorId(article.id, name) ?? name),
  })
  for (const { article, events } of dossiers)
    for (const mention of events) {
      const source = { mention, article }
      const same = clusters.find((sources) =>
        sources.some((other) => standardRules.sameHappening(happening(other), happening(source))),
      )
      if (same) same.push(source)
      else clusters.push([source])
    }
  return clusters
    .map((sources): Event => {
      const oldest = sources.toSorted((a, b) =>
        newest(b.article.published.date ?? '', a.article.published.date ?? ''),
      )
      const id = sources[0]?.mention.id ?? ''
      return { id, ...standardRules.combine(oldest), sources: oldest }
    })
    .sort((a, b) => newest(a.date.start, b.date.start))
}
