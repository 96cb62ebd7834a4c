import type { Event } from '../../domain/event.ts'
import type { Engine } from '../engine.ts'
import { eventsOn } from '../events/by-date.ts'
import { findName, partOf } from '../names/find-name.ts'
import { isInvalid, isTelling, parseQuery, type Query } from '../query/parse-query.ts'
import { periodsOf } from '../query/periods.ts'
import type { Asking, Completion } from '../search.ts'
import { actorsFor } from './complete-actor.ts'
import { completions, LIKELY, MOST_COMPLETIONS, MOST_FOUND } from './completions.ts'
import { eventName } from './event-name.ts'

/** Years that are looked through while someone is typing. */
const MOST_YEARS = 4
/** Actors whose events are offered when no event has the words. */
const MOST_ACTORS = 3
// « réunion 12 ja »: a date on its way.
const UNFINISHED_DATE = /\s\d{1,2}(?:er)?(?:[\s/.-]\p{L}{0,9}\d{0,4})?$/u

/** Events by what is typed so far; the best known ones while nothing is. */
export async function completeEvent(
  engine: Engine,
  typed: string,
  asking: Asking,
): Promise<readonly Completion[]> {
  const labels = engine.labels[asking.locale]
  const found = await eventsFor(engine, typed, asking)
  const begun = typed.replace(UNFINISHED_DATE, '')
  const events = found.length > 0 || begun === typed ? found : await eventsFor(engine, begun, asking)
  return completions(events.map((event) => ({ name: eventName(event, labels), value: event.id })))
}

async function eventsFor(engine: Engine, typed: string, asking: Asking): Promise<readonly Event[]> {
  const { facts, port } = engine
  const query = parseQuery(typed, asking, engine.findDate)
  if (isInvalid(query)) {
    if (query.problem !== 'empty') return []
    return read(engine, await port.match('event', [], {}, MOST_COMPLETIONS))
  }
  if (query.date && !isTelling(query.words)) {
    const answer = await eventsOn(facts, query.date, { offset: 0, limit: MOST_COMPLETIONS })
    if (answer.kind === 'found') return answer.matches.map(({ item }) => item)
    return answer.kind === 'near' ? [answer.before, answer.after].flatMap((event) => event ?? []) : []
  }
  return read(engine, await idsFor(engine, query))
}

async function idsFor(engine: Engine, { words, date }: Query): Promise<readonly string[]> {
  const named = partOf(await findName(engine.names, words))
  const filters = date ? periodsOf(date, await engine.facts.period()).slice(0, MOST_YEARS) : []
  const ranked = await engine.lookup({ kind: 'event', words, filters, named, brief: true })
  const likely = ranked.filter(({ coverage }) => coverage >= LIKELY).map(({ record }) => record.id)
  if (likely.length > 0) return likely.slice(0, MOST_FOUND)
  const actors = await actorsFor(engine, words, MOST_ACTORS)
  const lists = await Promise.all(
    actors.map(({ id }) => engine.port.match('event', [], { ...filters[0], actor: id }, MOST_COMPLETIONS)),
  )
  return [...new Set(lists.flat())].slice(0, MOST_FOUND)
}

async function read({ facts }: Engine, ids: readonly string[]): Promise<readonly Event[]> {
  const events = await facts.events(ids)
  return events.flatMap((event) => event ?? [])
}
