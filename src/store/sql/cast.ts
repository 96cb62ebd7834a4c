import type { Actor, ActorKind } from '../../domain/actor.ts'
import { fold } from '../../text/fold.ts'

/** Finds the form of a name among the actors of one article; kinds in the order in which they are preferred. */
export type Cast = (name: string, kinds: readonly ActorKind[]) => number | null

export const ACTING: readonly ActorKind[] = ['person', 'organisation', 'place']
export const PLACES: readonly ActorKind[] = ['place', 'organisation', 'person']

/** Names count before aliases, spellings to the letter before folded ones. */
export function createCast(actors: readonly { readonly actor: Actor; readonly form: number }[]): Cast {
  const levels = [
    index(actors, ({ name }) => [name]),
    index(actors, ({ aliases }) => aliases),
    index(actors, ({ name, aliases }) => [name, ...aliases].map(fold)),
  ]
  return (name, kinds) => {
    for (const [rank, level] of levels.entries()) {
      const found = level.get(rank < 2 ? name : fold(name))
      for (const kind of kinds) {
        const form = found?.get(kind)
        if (form !== undefined) return form
      }
    }
    return null
  }
}

function index(
  actors: readonly { readonly actor: Actor; readonly form: number }[],
  namesOf: (actor: Actor) => readonly string[],
): Map<string, Map<ActorKind, number>> {
  const found = new Map<string, Map<ActorKind, number>>()
  for (const { actor, form } of actors)
    for (const name of namesOf(actor)) {
      const kinds = found.get(name) ?? new Map<ActorKind, number>()
      if (!kinds.has(actor.kind)) kinds.set(actor.kind, form)
      found.set(name, kinds)
    }
  return found
}
