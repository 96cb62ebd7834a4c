import type { Event, EventSource } from '../../domain/event.ts'
import { fold } from '../../text/fold.ts'
import type { Audience } from '../audience.ts'
import { fitLines } from '../fit/fit-lines.ts'
import { fitLine } from '../fit/fit-text.ts'
import { BOUNDS } from './bounds.ts'
import { fullDate } from './event-dates.ts'

/** « Selon Sputnik France (1) : dimanche 9 et lundi 10 janvier 2022 », a line for each version; empty where all agree. */
export function disagreement(event: Event, limit: number, audience: Audience): string {
  const dates = versions(
    event.sources,
    ({ mention: { date } }) => `${date.start}/${date.end}/${date.precision}`,
    ({ mention }) => fullDate(mention.date, audience),
  )
  const places = versions(
    event.sources,
    ({ mention: { place } }) => (place === null ? null : fold(place)),
    ({ mention: { place } }) => fitLine(place ?? '', BOUNDS.place),
  )
  const lines = [dates, places]
    .filter((found) => found.length > 1)
    .flatMap((found) =>
      found.map(({ shown, sources }) => audience.words.event.according(named(sources, audience), shown)),
    )
  return fitLines(lines, { limit, more: audience.words.others }).text
}

interface Version {
  readonly shown: string
  readonly sources: readonly Numbered[]
}

interface Numbered {
  readonly source: EventSource
  /** As in the list of sources. */
  readonly number: number
}

function versions(
  sources: readonly EventSource[],
  keyOf: (source: EventSource) => string | null,
  show: (source: EventSource) => string,
): Version[] {
  const byKey = new Map<string, { shown: string; sources: Numbered[] }>()
  sources.forEach((source, i) => {
    const key = keyOf(source)
    if (key === null) return
    const version = byKey.get(key) ?? { shown: show(source), sources: [] }
    version.sources.push({ source, number: i + 1 })
    byKey.set(key, version)
  })
  return [...byKey.values()]
}

/** « Sputnik France (1, 3), La Revue Internationale (2) » */
function named(sources: readonly Numbered[], { words }: Audience): string {
  const byPublisher = new Map<string, number[]>()
  for (const { source, number } of sources) {
    const name = fitLine(source.article.publisher ?? '', BOUNDS.publisher) || words.source.unknownPublisher
    const numbers = byPublisher.get(name) ?? []
    numbers.push(number)
    byPublisher.set(name, numbers)
  }
  const all = [...byPublisher].map(([name, numbers]) => `${name} (${numbers.slice(0, 8).join(', ')})`)
  const shown = all.slice(0, 3)
  return words.list(all.length > 3 ? [...shown, words.others(all.length - 3)] : shown)
}
