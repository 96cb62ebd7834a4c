import type { CivilDate } from '../../domain/civil-date.ts'
import type { EventSource, EventStatus } from '../../domain/event.ts'
import { words } from '../../text/fold.ts'

/** What decides whether two tellings are of one happening. */
export interface Happening {
  /** A key of `data/lexicons/event-kinds.json`. */
  readonly kind: string
  readonly label: string
  readonly date: CivilDate
  readonly place: string | null
  /** Ids of actors where they are known, otherwise names: the same actor is the same string. */
  readonly participants: readonly string[]
}

/** What an event's sources say together. */
export interface Combined {
  readonly label: string
  readonly kind: string
  readonly date: CivilDate
  readonly place: string | null
  readonly participants: readonly string[]
  readonly status: EventStatus
}

const TALKS = new Set(['meeting', 'negotiation', 'summit', 'call'])

const key = (text: string): string => words(text).join(' ')

const overlaps = (a: CivilDate, b: CivilDate): boolean => a.start <= b.end && b.start <= a.end

const kindred = (a: string, b: string): boolean => a === b || (TALKS.has(a) && TALKS.has(b))

function shared(a: readonly string[], b: readonly string[]): number {
  const keys = new Set(a.map(key))
  return new Set(b.map(key).filter((name) => keys.has(name))).size
}

/** Whether two tellings are of one happening; in doubt they are not. Symmetric. */
export function sameHappening(a: Happening, b: Happening): boolean {
  if (!overlaps(a.date, b.date) || !kindred(a.kind, b.kind)) return false
  if ((a.date.precision === 'day') !== (b.date.precision === 'day')) return false
  const places = a.place !== null && b.place !== null
  if (places && key(a.place ?? '') !== key(b.place ?? '')) return false
  const common = shared(a.participants, b.participants)
  const smaller = Math.min(new Set(a.participants.map(key)).size, new Set(b.participants.map(key)).size)
  return common > 0 && (places || common === smaller || common >= 2)
}

const published = (source: EventSource): string => source.article.published.date ?? ''

function mostOften<Value>(values: readonly Value[], keyOf: (value: Value) => string): Value | undefined {
  const counts = new Map<string, number>()
  for (const value of values) counts.set(keyOf(value), (counts.get(keyOf(value)) ?? 0) + 1)
  const most = Math.max(...counts.values())
  return values.find((value) => counts.get(keyOf(value)) === most)
}

/**
 * The merged event of at least one source: the date and place that most sources give, participants of all,
 * the newest source's status. Throws on an empty list.
 */
export function combine(sources: readonly EventSource[]): Combined {
  const ordered = sources.toSorted((a, b) => published(a).localeCompare(published(b)))
  const mentions = ordered.map((source) => source.mention)
  const newest = mentions.at(-1)
  if (newest === undefined) throw new Error('an event has at least one source')
  const places = mentions.flatMap((mention) => mention.place ?? [])
  const participants = new Map(mentions.flatMap((m) => m.participants).map((name) => [key(name), name]))
  return {
    label: mentions.map((mention) => mention.label).reduce((a, b) => (b.length > a.length ? b : a)),
    kind: mostOften(mentions, (mention) => mention.kind)?.kind ?? newest.kind,
    date: mostOften(mentions, ({ date }) => `${date.start} ${date.end}`)?.date ?? newest.date,
    place: mostOften(places, key) ?? null,
    participants: [...participants.values()],
    status: newest.status,
  }
}
