import type { Actor } from '../domain/actor.ts'
import type { EventMention, EventSource } from '../domain/event.ts'
import { identityKeys } from '../extract/actors/identity.ts'
import { actKeys } from '../extract/events/acts.ts'
import { familyOf } from '../extract/events/lexicon.ts'
import { type Combined, combine } from '../extract/events/merging/combine.ts'
import type { Happening } from '../extract/events/merging/happening.ts'
import { labelWords } from '../extract/events/merging/label-words.ts'
import { sameHappening } from '../extract/events/merging/merge.ts'

/** What decides which facts of different articles are one; a store only keeps the books. */
export interface MergeRules {
  /** Two actors of one kind that share a key are one; one without keys is known in its article only. */
  identityKeys(actor: Pick<Actor, 'name' | 'kind' | 'aliases'>): readonly string[]
  /** Whether mentions of two articles tell one happening. Participants and places that are one are one string. */
  sameHappening(a: Happening, b: Happening): boolean
  /** Mentions without such a word in common, and without a participant or the place, are never the same. */
  labelKeys(mention: Pick<EventMention, 'label' | 'kind'>): readonly string[]
  /** What the sources say together; at least one. */
  combine(sources: readonly EventSource[]): Combined
}

export const standardRules: MergeRules = {
  identityKeys,
  sameHappening,
  labelKeys: ({ label, kind }) => {
    const { content, acts } = labelWords(label, kind)
    // What happened says little, as half the meetings of a day are called a meeting, but where nothing else is said.
    return [...content, ...(content.size === 0 ? actKeys(familyOf(kind), acts) : [])]
  },
  combine,
}
