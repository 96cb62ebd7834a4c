import { words } from '../../text/fold.ts'
import type { MatchFilter, RecordKind, WordGroup } from '../search-port.ts'
import type { Dialect } from './database.ts'
import { dateQuery } from './date-tags.ts'
import { dayNumber, dayOf } from './day-number.ts'
import { actorKey } from './keys.ts'
import { firstOfDay, lastOfDay } from './positions.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'
import { actorTag, publisherTag } from './terms.ts'
import type { WordCounts } from './word-counts.ts'

/** Ids of records that have a word of each group and pass the filter, in the order of the index. */
export function* match(
  db: Statements,
  dialect: Dialect,
  kind: RecordKind,
  groups: readonly WordGroup[],
  filter: MatchFilter,
  limit: number,
  counts: WordCounts | null,
): Steps<string[]> {
  const tags = yield* tagsOf(db, kind, filter)
  if (tags === null) return []
  const wanted = [...groups.map(toTerms), ...tags]
  if (wanted.some((alternatives) => alternatives.length === 0)) return []
  const range = kind === 'quote' ? rangeOf(filter) : null
  if (wanted.length > 0) return yield* dialect.match(db, kind, { groups: wanted, range, counts }, limit)
  if (range === null)
    return yield* db.values<string>(`SELECT id FROM ${kind} ORDER BY position DESC LIMIT ?`, limit)
  return yield* db.values<string>(
    `SELECT id FROM ${kind} WHERE position BETWEEN ? AND ? ORDER BY position DESC LIMIT ?`,
    ...range,
    limit,
  )
}

/** Only letters and digits are asked for; a tag, which has others, cannot be asked for as a word. */
const toTerms = (group: WordGroup): string[][] =>
  group.map((word) => words(word)).filter((parts) => parts.length > 0)

/** Groups of tags for the filter; null where nothing can pass it. */
function* tagsOf(db: Statements, kind: RecordKind, filter: MatchFilter): Steps<string[][][] | null> {
  if (kind === 'actor') return []
  const groups: string[][] = []
  if (filter.actor !== undefined) {
    const key = yield* actorKey(db, filter.actor)
    if (!key) return null
    groups.push([actorTag(key.actor)])
  }
  if (filter.publisher !== undefined) {
    const publisher = yield* db.value<number>(
      'SELECT publisher FROM publisher WHERE name = ?',
      filter.publisher,
    )
    if (publisher === undefined) return null
    groups.push([publisherTag(publisher)])
  }
  if (kind === 'event' && (filter.from !== undefined || filter.to !== undefined)) {
    const tags = yield* dateTagsOf(db, filter)
    if (tags.length === 0) return null
    groups.push(tags)
  }
  return groups.map((group) => group.map((tag) => [tag]))
}

/** The range is cut to the days that the store has events of: an open end would name every century. */
function* dateTagsOf(db: Statements, { from, to }: MatchFilter): Steps<string[]> {
  const first = yield* db.value<number>('SELECT min(day) FROM event_day')
  const last = yield* db.value<number>('SELECT max(day) FROM event_day')
  if (first == null || last == null) return []
  const [start, end] = [dayOf(first), dayOf(last)]
  return dateQuery(from !== undefined && from > start ? from : start, to !== undefined && to < end ? to : end)
}

function rangeOf({ from, to }: MatchFilter): [number, number] | null {
  if (from === undefined && to === undefined) return null
  return [
    // Quotes without a date are on day 0.
    firstOfDay(from === undefined ? 1 : dayNumber(from)),
    to === undefined ? Number.MAX_SAFE_INTEGER : lastOfDay(dayNumber(to)),
  ]
}
