import type { Dossier } from '../../domain/dossier.ts'
import type { EventMention } from '../../domain/event.ts'
import type { EventEntry } from '../entry.ts'
import { OPERATOR } from '../operator.ts'
import { applied, type Outcome, refused, targetOf } from './applied.ts'
import { actorCalled, nameKey } from './names.ts'
import type { Source } from './source.ts'

/** Corrects or takes out what an article tells of an event; its id stays. */
export function applyEvent(dossier: Dossier, entry: EventEntry, source: Source | null): Outcome {
  const { events, actors } = dossier
  const event = targetOf(events, entry.target, nameKey, ({ label }) => label)
  if (event === 'none') return refused(entry, 'no-such-event')
  if (event === 'several') return refused(entry, 'several-events')
  if (entry.hide) return applied({ ...dossier, events: events.filter((other) => other !== event) })

  const { label, place, date, status } = entry
  if (label !== undefined && source?.hasWords(label) === false) return refused(entry, 'not-in-source', label)
  if (place && source?.says(place) === false && !actorCalled(actors, place))
    return refused(entry, 'not-in-source', place)
  const participants: string[] = []
  for (const name of entry.participants ?? []) {
    const actor = actorCalled(actors, name)
    if (!actor) return refused(entry, 'no-such-actor', name)
    participants.push(actor.name)
  }
  const changed: EventMention = {
    ...event,
    ...(label !== undefined && { label }),
    ...(date && { date }),
    ...(place !== undefined && { place: place && (actorCalled(actors, place)?.name ?? place) }),
    ...(entry.participants && { participants: [...new Set(participants)] }),
    ...(status && { status }),
    rule: OPERATOR,
  }
  return applied({ ...dossier, events: events.map((other) => (other === event ? changed : other)) })
}
