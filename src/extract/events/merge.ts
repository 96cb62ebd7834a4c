import labels from '../../../data/lexicons/event-labels.json' with { type: 'json' }
import type { CivilDate } from '../../domain/civil-date.ts'
import type { EventMention, EventSource, EventStatus } from '../../domain/event.ts'
import { words } from '../../text/fold.ts'
import { labelWords, likeness, mayBeOne, sameness, without } from './label-words.ts'
import { familyOf } from './lexicon.ts'

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

/** Of these, articles name different people: candidates, victims, performers. */
const INCIDENTAL = new Set(labels.incidental)

/** Nobody has two of these. */
const ONCE = new Set(labels.once)

/** A place has one of these a day, so that their place is enough. */
const RARE = new Set(labels.rare)

const key = (text: string): string => words(text).join(' ')

const overlaps = (a: CivilDate, b: CivilDate): boolean => a.start <= b.end && b.start <= a.end
const contains = (a: CivilDate, b: CivilDate): boolean => a.start <= b.start && b.end <= a.end

/** How two lists of participants lie to each other. */
interface Company {
  readonly common: number
  /** One list has nobody whom the other has not. */
  readonly nested: boolean
  readonly equal: boolean
  readonly smaller: number
}

function companyOf(a: readonly string[], b: readonly string[]): Company {
  const [first, second] = [new Set(a.map(key)), new Set(b.map(key))]
  const common = [...first].filter((name) => second.has(name)).length
  const smaller = Math.min(first.size, second.size)
  return {
    common,
    smaller,
    nested: common === smaller,
    equal: common === first.size && common === second.size,
  }
}

/** Days fit when they overlap; a vaguer date fits a day within it only when everything else does. */
function datesFit(a: CivilDate, b: CivilDate): 'yes' | 'vaguely' | 'no' {
  if (a.precision === 'day' && b.precision === 'day') return overlaps(a, b) ? 'yes' : 'no'
  if (a.start === b.start && a.end === b.end) return 'yes'
  return contains(a, b) || contains(b, a) ? 'vaguely' : 'no'
}

/**
 * Whether two tellings are of one happening; in doubt they are not. Symmetric. They must share a day and a
 * family of kinds and not name different places, topics or company.
 */
export function sameHappening(a: Happening, b: Happening): boolean {
  const dates = datesFit(a.date, b.date)
  const family = familyOf(a.kind)
  if (dates === 'no' || family !== familyOf(b.kind)) return false
  const placed = a.place !== null && b.place !== null
  if (placed && key(a.place ?? '') !== key(b.place ?? '')) return false
  const [one, other] = [labelWords(a.label, a.kind), labelWords(b.label, b.kind)]
  if (likeness(one.topic, other.topic) === 0 || !mayBeOne(a.kind, one.kindly, other.kindly)) return false
  const alike = likeness(one.content, other.content)
  const wordy = one.content.size > 0 && other.content.size > 0
  const company = companyOf(a.participants, b.participants)
  const { common, nested, smaller } = company
  if (dates === 'vaguely') return common > 0 && nested && wordy && alike >= 0.5 && a.kind === b.kind
  if (family === 'other' || family === 'statement') {
    return wordy && alike >= 0.6 && (common > 0 || smaller === 0)
  }
  if (common === 0) {
    if (a.kind !== b.kind || (smaller > 0 && !INCIDENTAL.has(a.kind))) return false
    if (wordy) return alike >= 0.6
    if (placed && smaller === 0 && RARE.has(a.kind))
      return a.kind !== 'attack' || sameness(one.kindly, other.kindly) > 0
    const bare = one.content.size === 0 && other.content.size === 0
    return INCIDENTAL.has(a.kind) && bare && sameness(one.kindly, other.kindly) >= 0.6
  }
  if (!nested) return common >= 2 && wordy && alike >= 0.5
  if (ONCE.has(a.kind) && a.kind === b.kind) return true
  if (common >= 2) {
    const names = [...a.participants, ...b.participants, a.place ?? '', b.place ?? '']
    return likeness(without(one.content, names), without(other.content, names)) > 0
  }
  const apart = wordy && sameness(one.content, other.content) < 0.5
  if (company.equal || family !== 'talks') return !apart
  return placed && wordy && sameness(one.content, other.content) >= 0.6
}

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
