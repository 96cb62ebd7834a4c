import type { Actor } from '../domain/actor.ts'
import type { EventSource } from '../domain/event.ts'
import { identityKeys } from '../extract/actors/identity.ts'
import { type Combined, combine, type Happening, sameHappening } from '../extract/events/merge.ts'

/** What decides which facts of different articles are one; a store only keeps the books. */
export interface MergeRules {
  /** Two actors of one kind that share a key are one; one without keys is known in its article only. */
  identityKeys(actor: Pick<Actor, 'name' | 'kind' | 'aliases'>): readonly string[]
  /** Whether mentions of two articles tell one happening. Participants and places that are one are one string. */
  sameHappening(a: Happening, b: Happening): boolean
  /** What the sources say together; at least one. */
  combine(sources: readonly EventSource[]): Combined
}

export const standardRules: MergeRules = { identityKeys, sameHappening, combine }
