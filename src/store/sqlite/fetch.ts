import type { RecordKind, SearchRecord } from '../search-port.ts'
import type { Connection } from './connection.ts'
import { dayOf } from './day-number.ts'
import { dayAt } from './positions.ts'

interface Row {
  readonly id: string
  readonly text: string
  /** JSON arrays. */
  readonly names: string | null
  readonly position: number
  readonly day: number | null
  readonly weight: number
}

const WANTED = 'json_each(?) AS wanted'

const STATEMENTS: Readonly<Record<RecordKind, string>> = {
  quote: `SELECT quote.id, quote.text, quote.position, NULL AS day, 1 AS weight,
      CASE WHEN quote.speaker IS NULL
        THEN json_array(quote.facts ->> '$.speaker.name', quote.facts ->> '$.speaker.role',
          quote.facts ->> '$.speaker.organisation')
        ELSE json_insert(actor.aliases, '$[#]', actor.name) END AS names
    FROM ${WANTED} CROSS JOIN quote ON quote.id = wanted.value
    LEFT JOIN actor ON actor.actor = quote.speaker`,
  event: `SELECT event.id, event.facts ->> '$.label' AS text, event.position, event.start AS day, event.weight,
      event.names FROM ${WANTED} CROSS JOIN event ON event.id = wanted.value`,
  actor: `SELECT actor.id, actor.name AS text, actor.position, NULL AS day, actor.articles AS weight,
      actor.aliases AS names FROM ${WANTED} CROSS JOIN actor ON actor.id = wanted.value`,
}

/** What the search judges, in the order of the ids; unknown ones are left out. */
export function fetch(db: Connection, kind: RecordKind, ids: readonly string[]): SearchRecord[] {
  return db
    .all<Row>(STATEMENTS[kind], JSON.stringify(ids))
    .map(({ id, text, names, position, day, weight }) => ({
      id,
      text,
      names: (JSON.parse(names ?? '[]') as (string | null)[]).filter((name) => name !== null),
      day: dayIn(kind, kind === 'quote' ? dayAt(position) : day),
      weight,
    }))
}

const dayIn = (kind: RecordKind, day: number | null): string | null =>
  kind === 'actor' || day === null || day === 0 ? null : dayOf(day)
