import type { Actor } from '../domain/actor.ts'
import { nameKey } from './apply/names.ts'
import type { ActorEntry } from './entry.ts'

/** Finds the entries that may be about some of these actors, in the order of the file. */
export type FindEverywhere = (actors: readonly Actor[]) => readonly ActorEntry[]

/** Looks up by name, so that an article costs the same however long the file is. */
export function findEverywhere(entries: readonly ActorEntry[]): FindEverywhere {
  const byName = new Map<string, ActorEntry[]>()
  for (const entry of entries)
    for (const key of new Set([entry.target, ...entry.aliases].map(nameKey)))
      byName.set(key, [...(byName.get(key) ?? []), entry])
  return (actors) => {
    if (entries.length === 0) return []
    const found = new Set<ActorEntry>()
    const look = (name: string): void => {
      for (const entry of byName.get(nameKey(name)) ?? []) {
        if (found.has(entry)) continue
        found.add(entry)
        // A corrected name may be what another entry is about.
        for (const other of [entry.name, ...entry.aliases]) if (other !== undefined) look(other)
      }
    }
    for (const { name, aliases } of actors) for (const each of [name, ...aliases]) look(each)
    return [...found].sort((a, b) => a.line - b.line)
  }
}
