import type { Event, EventMention, EventSource } from '../../../domain/event.ts'
import { words } from '../../../text/fold.ts'
import { labelWords } from './label-words.ts'

/** What an event's sources say together. */
export type Combined = Omit<Event, 'id' | 'sources'>

const key = (text: string): string => words(text).join(' ')

const published = (source: EventSource): string => source.article.published.date ?? ''

/** The value that most have; of equally many the first. */
function mostOften<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return values.find((value) => counts.get(keyOf(value)) === most)
}

const LONGEST = 80

/** Telling labels say who or what, in few words; those of verbs (« X a publié … ») come last. */
function worth({ label, kind, rule }: EventMention): number {
  const { content } = labelWords(label, kind)
  const named = words(label).length - 1
  return (
    Math.min(content.size + named / 4, 6) -
    (label.length > LONGEST ? 3 : 0) -
    (rule.includes('verb') && rule !== 'support-verb' ? 2 : 0)
  )
}

/** Everybody whom a source names, those whom most name first. */
function everybody(lists: readonly (readonly string[])[]): readonly string[] {
  const counts = new Map<string, { name: string; count: number }>()
  for (const list of lists) {
    for (const name of new Set(list)) {
      const known = counts.get(key(name))
      counts.set(key(name), {
        name: known?.name ?? name,
        count: (known?.count ?? 0) + 1,
      })
    }
  }
  return [...counts.values()].sort((x, y) => y.count - x.count).map(({ name }) => name)
}

/**
 * The merged event of at least one source: the date and place that most sources give, participants of all,
 * the most telling label, the newest source's status. Throws on an empty list.
 */
export function combine(sources: readonly EventSource[]): Combined {
  const ordered = sources.toSorted((a, b) =>
    published(a) < published(b) ? -1 : published(a) > published(b) ? 1 : 0,
  )
  const mentions = ordered.map((source) => source.mention)
  const newest = mentions.at(-1)
  if (newest === undefined) throw new Error('an event has at least one source')
  const kind = mostOften(mentions, (mention) => mention.kind)?.kind ?? newest.kind
  const places = mentions.flatMap((mention) => mention.place ?? [])
  return {
    label: mentions.filter((mention) => mention.kind === kind).reduce((a, b) => (worth(b) > worth(a) ? b : a))
      .label,
    kind,
    date: mostOften(mentions, ({ date }) => `${date.start} ${date.end}`)?.date ?? newest.date,
    place: mostOften(places, key) ?? null,
    participants: everybody(mentions.map((mention) => mention.participants)),
    status: newest.status,
  }
}
