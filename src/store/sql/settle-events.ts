import type { Bibliography } from '../../domain/article.ts'
import type { Combined } from '../../extract/events/merging/combine.ts'
import { actorOf } from './actor-of.ts'
import type { Batch } from './batch.ts'
import { dateTags } from './date-tags.ts'
import { dayNumber, dayOf } from './day-number.ts'
import { removeEvent } from './event-books.ts'
import { actorString, asSource, isActorString, type Told, toldBy } from './happenings.ts'
import { eventPosition } from './positions.ts'
import { EXACT_REACHES, reachOf } from './reach.ts'
import { eachOf, type Steps } from './steps.ts'
import { actorTag, publisherTag, termsIn, wordSet } from './terms.ts'

/** An event's merged facts as they are stored; a participant is a form, or a name that is no actor. */
export interface EventFacts extends Omit<Combined, 'participants'> {
  readonly participants: readonly (number | string)[]
}

interface SourceRow {
  readonly facts: string
  readonly casting: string
  readonly bibliography: string
  readonly publisher: number
}

interface EventRow {
  readonly start: number
  readonly end: number
  readonly weight: number
  readonly facts: string
  readonly position: number | null
  readonly indexed: string | null
}

/** Works out touched events from their mentions; those without any are gone. */
export function* settleEvents(batch: Batch): Steps<void> {
  for (const event of batch.staleEvents) yield* settleEvent(batch, event)
}

function* settleEvent(batch: Batch, event: number): Steps<void> {
  const { db, rules } = batch
  const row = yield* db.one<EventRow>(
    'SELECT start, "end", weight, facts, position, indexed FROM event WHERE event = ?',
    event,
  )
  if (!row) return
  const sources = yield* db.all<SourceRow>(
    `SELECT mention.facts, mention.casting, article.facts AS bibliography, article.publisher
     FROM mention CROSS JOIN article USING (article) WHERE mention.event = ?
     ORDER BY article.day, article.article`,
    event,
  )
  if (sources.length === 0) {
    yield* removeEvent(batch, event)
    return
  }
  const told = sources.map(toldBy)
  const combined = rules.combine(
    yield* eachOf(sources.entries(), ([at, { bibliography }]) =>
      asSource(batch, told[at] as Told, JSON.parse(bibliography) as Bibliography),
    ),
  )
  const forms = yield* formsIn(batch, told)
  const participants = combined.participants.map((name) => forms.get(name) ?? name)
  const actors = new Set<number>()
  for (const one of participants) if (typeof one === 'number') actors.add(yield* actorOf(batch, one))
  const facts = JSON.stringify({
    ...combined,
    participants,
  } satisfies EventFacts)
  const start = dayNumber(combined.date.start)
  const end = Math.max(start, dayNumber(combined.date.end))
  const weight = sources.length
  const position = eventPosition(weight, start, event)
  const names = [...(yield* namesOf(batch, combined, actors)), ...otherLabels(combined, told)]
  const terms = termsOf(combined, [start, end], names, actors, sources)
  const indexed = [...terms].join(' ')

  yield* castEvent(batch, event, start, actors)
  if (position !== row.position || indexed !== row.indexed) {
    if (row.position !== null) batch.index.remove('event', row.position, termsIn(row.indexed))
    batch.index.add('event', position, terms)
  }
  if (row.position !== null) batch.counts.addEvents(row.start, row.end, -1)
  batch.counts.addEvents(start, end, 1)
  const reach = reachOf(start, end)
  const exact = combined.date.precision === 'day' && EXACT_REACHES.includes(reach)
  yield* db.write(
    `UPDATE event SET exact = ?, reach = ?, start = ?, "end" = ?, weight = ?, facts = ?, names = ?, position = ?, indexed = ?
     WHERE event = ?`,
    exact ? 1 : 0,
    reach,
    start,
    end,
    weight,
    facts,
    JSON.stringify(names),
    position,
    indexed,
    event,
  )
}

/** For each participant's string the first form that goes by it. */
function* formsIn(batch: Batch, told: readonly Told[]): Steps<Map<string, number>> {
  const forms = new Map<string, number>()
  for (const { casting } of told)
    for (const form of casting.participants) {
      const name = form === null ? null : actorString(yield* actorOf(batch, form))
      if (form !== null && name !== null && !forms.has(name)) forms.set(name, form)
    }
  return forms
}

/** Every name of those who take part, a participant who is no actor has one; and the place. */
function* namesOf(
  { db }: Batch,
  { participants, place }: Combined,
  actors: ReadonlySet<number>,
): Steps<string[]> {
  const names = participants.filter((name) => !isActorString(name))
  for (const actor of actors) {
    const row = yield* db.one<{ name: string; aliases: string }>(
      'SELECT name, aliases FROM actor WHERE actor = ?',
      actor,
    )
    if (row) names.push(row.name, ...(JSON.parse(row.aliases) as string[]))
  }
  if (place !== null) names.push(place)
  return names
}

/** What other sources call it; an event that everybody tells has as many labels as matter. */
const MOST_LABELS = 12
const otherLabels = ({ label }: Combined, told: readonly Told[]): string[] =>
  [...new Set(told.map(({ mention }) => mention.label))]
    .filter((other) => other !== label)
    .slice(0, MOST_LABELS)

/** What the event is found by. */
const termsOf = (
  { label, place }: Combined,
  days: readonly [start: number, end: number],
  names: readonly string[],
  actors: ReadonlySet<number>,
  sources: readonly SourceRow[],
): Set<string> =>
  new Set([
    ...sources.map(({ publisher }) => publisherTag(publisher)),
    ...dateTags(dayOf(days[0]), dayOf(days[1])),
    ...[...actors].map(actorTag),
    ...wordSet(label, place, ...names),
  ])

/** Who takes part in the event, by the day on which it begins. */
function* castEvent(
  { db, counts }: Batch,
  event: number,
  start: number,
  actors: ReadonlySet<number>,
): Steps<void> {
  const before = yield* db.all<{ actor: number; start: number }>(
    'SELECT actor, start FROM event_actor WHERE event = ?',
    event,
  )
  const same =
    before.length === actors.size && before.every((row) => actors.has(row.actor) && row.start === start)
  if (same) return
  if (before.length > 0) yield* db.write('DELETE FROM event_actor WHERE event = ?', event)
  for (const actor of actors) yield* db.write('INSERT INTO event_actor VALUES (?, ?, ?)', actor, start, event)
  for (const { actor } of before) counts.addToActor(actor, 'events', -1)
  for (const actor of actors) counts.addToActor(actor, 'events', 1)
}
