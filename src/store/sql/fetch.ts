import type { Speaker } from '../../domain/quote.ts'
import type { RecordKind, SearchRecord } from '../search-port.ts'
import type { Dialect } from './database.ts'
import { dayOf } from './day-number.ts'
import { dayAt } from './positions.ts'
import type { EventFacts } from './settle-events.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/** What the search judges, in the order of the ids; unknown ones are left out. */
export function* fetch(
  db: Statements,
  dialect: Dialect,
  kind: RecordKind,
  ids: readonly string[],
): Steps<SearchRecord[]> {
  if (ids.length === 0) return []
  const wanted = `${dialect.texts} AS wanted CROSS JOIN ${kind} ON ${kind}.id = wanted.value`
  const records = yield* READERS[kind](db, wanted, JSON.stringify(ids))
  const byId = new Map(records.map((record) => [record.id, record]))
  return ids.flatMap((id) => byId.get(id) ?? [])
}

interface QuoteRow {
  readonly id: string
  readonly text: string
  readonly position: number
  readonly facts: string
  readonly name: string | null
  readonly aliases: string | null
}

function* quotes(db: Statements, wanted: string, ids: string): Steps<SearchRecord[]> {
  const rows = yield* db.all<QuoteRow>(
    `SELECT quote.id, quote.text, quote.position, actor.name, actor.aliases,
       CASE WHEN quote.speaker IS NULL THEN quote.facts ELSE '' END AS facts
     FROM ${wanted} LEFT JOIN actor ON actor.actor = quote.speaker`,
    ids,
  )
  return rows.map(({ id, text, position, facts, name, aliases }) => ({
    id,
    text,
    names: name === null ? wordsOfSpeaker(facts) : [...namesIn(aliases), name],
    day: dayIn(dayAt(position)),
    weight: 1,
  }))
}

function wordsOfSpeaker(facts: string): string[] {
  const { speaker } = JSON.parse(facts) as { readonly speaker: Speaker | null }
  return [speaker?.name, speaker?.role, speaker?.organisation].filter((words) => words != null)
}

interface EventRow {
  readonly id: string
  readonly facts: string
  readonly start: number
  readonly weight: number
  readonly names: string | null
}

function* events(db: Statements, wanted: string, ids: string): Steps<SearchRecord[]> {
  const rows = yield* db.all<EventRow>(
    `SELECT event.id, event.facts, event.start, event.weight, event.names FROM ${wanted}`,
    ids,
  )
  return rows.map(({ id, facts, start, weight, names }) => ({
    id,
    text: (JSON.parse(facts) as EventFacts).label,
    names: namesIn(names),
    day: dayIn(start),
    weight,
  }))
}

interface ActorRow {
  readonly id: string
  readonly text: string
  readonly aliases: string
  readonly weight: number
}

function* actors(db: Statements, wanted: string, ids: string): Steps<SearchRecord[]> {
  const rows = yield* db.all<ActorRow>(
    `SELECT actor.id, actor.name AS text, actor.aliases, actor.articles AS weight FROM ${wanted}`,
    ids,
  )
  return rows.map(({ id, text, aliases, weight }) => ({
    id,
    text,
    names: namesIn(aliases),
    day: null,
    weight,
  }))
}

const READERS = { quote: quotes, event: events, actor: actors } satisfies Record<RecordKind, unknown>

const namesIn = (json: string | null): string[] => JSON.parse(json ?? '[]') as string[]

const dayIn = (day: number): string | null => (day === 0 ? null : dayOf(day))
