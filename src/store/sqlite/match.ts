import { words } from '../../text/fold.ts'
import type { MatchFilter, RecordKind, WordGroup } from '../search-port.ts'
import type { Connection } from './connection.ts'
import { dateQuery } from './date-tags.ts'
import { dayNumber, dayOf } from './day-number.ts'
import { actorKey } from './keys.ts'
import { firstOfDay, lastOfDay } from './positions.ts'
import { actorTag, publisherTag } from './terms.ts'

/** Ids of records that have a word of each group and pass the filter, in the order of the index. */
export function match(
  db: Connection,
  kind: RecordKind,
  groups: readonly WordGroup[],
  filter: MatchFilter,
  limit: number,
): string[] {
  const tags = tagsOf(db, kind, filter)
  if (tags === null) return []
  const expression = [...groups.map(toTerms), ...tags].map(anyOf)
  if (expression.includes('')) return []
  const days = kind === 'quote' ? rangeOf(filter) : null
  if (expression.length === 0)
    return days
      ? db.values(
          `SELECT id FROM ${kind} WHERE position BETWEEN ? AND ? ORDER BY position DESC LIMIT ?`,
          ...days,
          limit,
        )
      : db.values(`SELECT id FROM ${kind} ORDER BY position DESC LIMIT ?`, limit)
  const wanted = expression.join(' AND ')
  // The range stands in the statement only where it is asked for: FTS5 is slow at ranges that hold everything.
  const hits = `SELECT rowid AS position FROM ${kind}_words WHERE ${kind}_words MATCH ?
    ${days ? 'AND rowid BETWEEN ? AND ?' : ''} ORDER BY rowid DESC LIMIT ?`
  return db.values(
    `SELECT id FROM (${hits}) AS hit CROSS JOIN ${kind} USING (position) ORDER BY hit.position DESC`,
    wanted,
    ...(days ?? []),
    limit,
  )
}

/** Only letters and digits reach the query language; a tag, which has others, cannot be asked for as a word. */
const toTerms = (group: WordGroup): string[] =>
  group.flatMap((word) => {
    const parts = words(word)
    return parts.length === 0 ? [] : [parts.length === 1 ? `"${parts[0]}"` : allOf(parts)]
  })

const allOf = (parts: readonly string[]): string => `(${parts.map((part) => `"${part}"`).join(' AND ')})`

const anyOf = (terms: readonly string[]): string =>
  terms.length < 2 ? (terms[0] ?? '') : `(${terms.join(' OR ')})`

/** Groups of tags for the filter; null where nothing can pass it. */
function tagsOf(db: Connection, kind: RecordKind, filter: MatchFilter): string[][] | null {
  if (kind === 'actor') return []
  const groups: string[][] = []
  if (filter.actor !== undefined) {
    const key = actorKey(db, filter.actor)
    if (!key) return null
    groups.push([actorTag(key.actor)])
  }
  if (filter.publisher !== undefined) {
    const publisher = db.value<number>('SELECT publisher FROM publisher WHERE name = ?', filter.publisher)
    if (publisher === undefined) return null
    groups.push([publisherTag(publisher)])
  }
  if (kind === 'event' && (filter.from !== undefined || filter.to !== undefined)) {
    const tags = dateTagsOf(db, filter)
    if (tags.length === 0) return null
    groups.push(tags)
  }
  return groups.map((group) => group.map((tag) => `"${tag}"`))
}

/** The range is cut to the days that the store has events of: an open end would name every century. */
function dateTagsOf(db: Connection, { from, to }: MatchFilter): string[] {
  const first = db.value<number>('SELECT min(day) FROM event_day')
  const last = db.value<number>('SELECT max(day) FROM event_day')
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
