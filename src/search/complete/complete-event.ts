import type { Event } from '../../domain/event.ts'
import type { Engine } from '../engine.ts'
import { eventsOn } from '../events/by-date.ts'
import { findName, partOf } from '../names/named-part.ts'
import { isInvalid, isTelling, parseQuery, type Query } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import type { Asking, Completion } from '../search.ts'
import { completions, LIKELY, MOST_COMPLETIONS } from './completions.ts'
import type { DateLabels } from './date-label.ts'
import { MOST_UNITS, shorten } from './shorten.ts'

/** Years that are looked through while someone is typing. */
const MOST_YEARS = 4

/** Events by what is typed so far; the best known ones while nothing is. */
export async function completeEvent(
  engine: Engine,
  typed: string,
  asking: Asking,
  labels: DateLabels,
): Promise<readonly Completion[]> {
  const query = parseQuery(typed, asking, engine.findDate)
  if (isInvalid(query) && query.problem !== 'empty') return []
  const events = await eventsFor(engine, isInvalid(query) ? null : query)
  return completions(
    events.map(({ id, label, date }) => ({ name: dated(label, labels.short(date)), value: id })),
  )
}

async function eventsFor(engine: Engine, query: Query | null): Promise<readonly Event[]> {
  const { facts, port } = engine
  if (query?.date && !isTelling(query.words)) {
    const answer = await eventsOn(facts, query.date, { offset: 0, limit: MOST_COMPLETIONS })
    if (answer.kind === 'found') return answer.matches.map(({ item }) => item)
    return answer.kind === 'near' ? [answer.before, answer.after].flatMap((event) => event ?? []) : []
  }
  const ids = query ? await idsFor(engine, query) : await port.match('event', [], {}, MOST_COMPLETIONS)
  const events = await Promise.all(ids.map((id) => facts.event(id)))
  return events.flatMap((event) => event ?? [])
}

async function idsFor(engine: Engine, { words, date }: Query): Promise<readonly string[]> {
  const named = partOf(await findName(engine.names, words, () => true))
  const filters = date ? periodsOf(date, (await engine.facts.holdings()).period).slice(0, MOST_YEARS) : []
  const ranked = await engine.lookup({ kind: 'event', words, filters, named, brief: true })
  return ranked
    .filter(({ coverage }) => coverage >= LIKELY)
    .slice(0, MOST_COMPLETIONS)
    .map(({ record }) => record.id)
}

/** The label gives way, the date stays whole. */
const dated = (label: string, date: string): string =>
  `${shorten(label, MOST_UNITS - date.length - 3)} · ${date}`
