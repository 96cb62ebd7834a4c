import type { EventMention, EventSource } from '../../domain/event.ts'
import type { Happening } from '../../extract/events/merging/happening.ts'
import { actorOf } from './actor-of.ts'
import type { Batch } from './batch.ts'
import { eachOf, type Steps } from './steps.ts'

/** For each participant its form, null where the name is no actor of the article; the same for the place. */
export interface Casting {
  readonly participants: readonly (number | null)[]
  readonly place: number | null
}

/** A mention as it is stored. */
export interface MentionRow {
  readonly mention: number
  readonly event: number
  readonly article: number
  readonly facts: string
  readonly casting: string
}

export interface Told {
  readonly mention: EventMention
  readonly casting: Casting
}

export const toldBy = ({ facts, casting }: Pick<MentionRow, 'facts' | 'casting'>): Told => ({
  mention: JSON.parse(facts) as EventMention,
  casting: JSON.parse(casting) as Casting,
})

const PREFIX = 'verbatimactor'

/** Stands for an actor among names: no article calls anybody so. */
export const actorString = (actor: number): string => `${PREFIX}${actor}`

export const isActorString = (name: string): boolean => name.startsWith(PREFIX)

/** Participants as strings that are the same for the same actor, whatever the article calls it. */
function* participantsOf(batch: Batch, { mention, casting }: Told): Steps<string[]> {
  return yield* eachOf(mention.participants.entries(), ([at, name]) =>
    participantOf(batch, name, casting.participants[at] ?? null),
  )
}

function* participantOf(batch: Batch, name: string, form: number | null): Steps<string> {
  return form === null ? name : actorString(yield* actorOf(batch, form))
}

/** What the rules of merging compare. */
export function* happeningOf(batch: Batch, told: Told): Steps<Happening> {
  return {
    kind: told.mention.kind,
    label: told.mention.label,
    date: told.mention.date,
    place:
      told.casting.place === null
        ? told.mention.place
        : yield* nameOf(batch, yield* actorOf(batch, told.casting.place)),
    participants: yield* participantsOf(batch, told),
    named: told.mention.participants,
  }
}

/** What the rules of merging combine. */
export function* asSource(batch: Batch, told: Told, article: EventSource['article']): Steps<EventSource> {
  return {
    mention: { ...told.mention, participants: yield* participantsOf(batch, told) },
    article,
  }
}

function* nameOf({ db }: Batch, actor: number): Steps<string> {
  return (yield* db.value<string>('SELECT name FROM actor WHERE actor = ?', actor)) ?? ''
}
