import type { Day } from '../../../src/domain/civil-date.ts'
import type { MatchFilter, RecordKind, SearchPort, SearchRecord } from '../../../src/store/search-port.ts'
import { words } from '../../../src/text/fold.ts'
import { dayOfQuote, type Snapshot } from './snapshot.ts'

interface Indexed {
  readonly record: SearchRecord
  readonly words: ReadonlySet<string>
  /** First and last day. */
  readonly days: readonly [Day, Day] | null
  readonly actors: ReadonlySet<string>
  readonly publishers: ReadonlySet<string | null>
}

const index = (
  record: SearchRecord,
  rest: Pick<Indexed, 'days' | 'actors' | 'publishers'>,
  more: readonly string[] = [],
): Indexed => ({
  record,
  words: new Set([record.text, ...record.names, ...more].flatMap(words)),
  ...rest,
})

function indexAll(snapshot: Snapshot): Readonly<Record<RecordKind, readonly Indexed[]>> {
  const event = snapshot.events.map((one) =>
    index(
      {
        id: one.id,
        text: one.label,
        names: [
          ...one.participants,
          ...(one.place === null ? [] : [one.place]),
          ...one.sources.map(({ mention }) => mention.label).filter((label) => label !== one.label),
        ],
        day: one.date.start,
        weight: one.sources.length,
      },
      {
        days: [one.date.start, one.date.end],
        actors: snapshot.partiesOf(one),
        publishers: new Set(one.sources.map(({ article }) => article.publisher)),
      },
    ),
  )
  const quote = snapshot.quotes.map((one) => {
    const day = dayOfQuote(one)
    return index(
      {
        id: one.id,
        text: one.text,
        names: one.speaker?.name ? [one.speaker.name] : [],
        day: day === '' ? null : day,
        weight: 1,
      },
      {
        days: day === '' ? null : [day, one.saidOn?.end ?? day],
        actors: new Set(one.speakerId === null ? [] : [one.speakerId]),
        publishers: new Set([one.article.publisher]),
      },
    )
  })
  const actor = snapshot.actors.map((one) =>
    index(
      {
        id: one.id,
        text: one.name,
        names: one.aliases,
        day: null,
        weight: one.counts.articles,
      },
      { days: null, actors: new Set([one.id]), publishers: new Set() },
      one.roles.flatMap(({ title, of }) => [title, of ?? '']),
    ),
  )
  return { event, quote, actor }
}

const passes = ({ days, actors, publishers }: Indexed, filter: MatchFilter): boolean =>
  (filter.from === undefined || (days !== null && days[1] >= filter.from)) &&
  (filter.to === undefined || (days !== null && days[0] <= filter.to)) &&
  (filter.actor === undefined || actors.has(filter.actor)) &&
  (filter.publisher === undefined || publishers.has(filter.publisher))

/** Answers what a search may ask by looking at everything. */
export function portOf(now: () => Snapshot): SearchPort {
  let seen: Snapshot | null = null
  let indexed = indexAll(now())
  let version = 0
  const all = (kind: RecordKind): readonly Indexed[] => {
    if (seen !== now()) {
      seen = now()
      indexed = indexAll(seen)
      version += 1
    }
    return indexed[kind]
  }
  return {
    match: async (kind, groups, filter, limit) =>
      all(kind)
        .filter((one) => passes(one, filter))
        .filter((one) => groups.every((group) => group.some((word) => one.words.has(word))))
        .slice(0, limit)
        .map(({ record }) => record.id),
    fetch: async (kind, ids) => {
      const byId = new Map(all(kind).map(({ record }) => [record.id, record]))
      return ids.flatMap((id) => byId.get(id) ?? [])
    },
    vocabulary: async (kind) => {
      const counts = new Map<string, number>()
      for (const one of all(kind)) for (const word of one.words) counts.set(word, (counts.get(word) ?? 0) + 1)
      const sorted = [...counts.keys()].sort()
      return {
        version: String(version),
        words: sorted,
        counts: sorted.map((word) => counts.get(word) ?? 0),
      }
    },
    named: async (foldedName) =>
      all('actor')
        .filter(({ record }) =>
          [record.text, ...record.names].some((name) => words(name).join(' ') === foldedName),
        )
        .map(({ record }) => record.id),
  }
}
