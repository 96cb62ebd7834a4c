import type { Actor } from '../../domain/actor.ts'
import type { Dossier } from '../../domain/dossier.ts'
import { words } from '../../text/fold.ts'

/** A name as names are compared: without accents, case and marks. */
export const nameKey = (name: string): string => words(name).join(' ')

/** The actor of an article that is called so, by name before alias. */
export const actorCalled = (actors: readonly Actor[], name: string): Actor | undefined => {
  const key = nameKey(name)
  return (
    actors.find((actor) => nameKey(actor.name) === key) ??
    actors.find(({ aliases }) => aliases.some((alias) => nameKey(alias) === key))
  )
}

/** The dossier with other names for its actors wherever facts refer to them; null takes the name out. */
export function renamed(dossier: Dossier, names: ReadonlyMap<string, string | null>): Dossier {
  if (names.size === 0) return dossier
  const nameOf = (name: string): string | null => {
    const other = names.get(name)
    return other === undefined ? name : other
  }
  return {
    ...dossier,
    quotes: dossier.quotes.map((quote) => {
      const { speaker } = quote
      if (!speaker || speaker.name === null || !names.has(speaker.name)) return quote
      const name = nameOf(speaker.name)
      return { ...quote, speaker: name === null ? null : { ...speaker, name } }
    }),
    events: dossier.events.map((event) =>
      event.participants.some((name) => names.has(name))
        ? {
            ...event,
            participants: [...new Set(event.participants.flatMap((name) => nameOf(name) ?? []))],
          }
        : event,
    ),
  }
}
