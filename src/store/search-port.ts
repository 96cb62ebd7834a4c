import type { Day } from '../domain/civil-date.ts'

export type RecordKind = 'event' | 'quote' | 'actor'

/** Words that may stand for each other; a record matches a group when it has one of them. */
export type WordGroup = readonly string[]

export interface MatchFilter {
  /** Records dated within, inclusive. */
  readonly from?: Day
  readonly to?: Day
  /** Actor id: of a quote's speaker, of an event's participant. */
  readonly actor?: string
  /** Publisher's name. */
  readonly publisher?: string
}

/** What the search judges: small, without the facts. */
export interface SearchRecord {
  readonly id: string
  /** The words to judge, as they are shown. */
  readonly text: string
  /**
   * What else leads to the record: aliases of an actor, the speaker of a quote; participants and place of an event
   * and what other sources call it.
   */
  readonly names: readonly string[]
  readonly day: Day | null
  /** Sources of an event, mentions of an actor, 1 for a quote. */
  readonly weight: number
}

/** Folded words with the number of records that have them, sorted by word. */
export interface Vocabulary {
  /** Changes with the words; the search keeps what it made of them until then. */
  readonly version: string
  readonly words: readonly string[]
  readonly counts: ArrayLike<number>
}

/** All that the search may ask of a store: nothing here scans the corpus. */
export interface SearchPort {
  /**
   * Ids of records that match every group, newest or most corroborated first; at most `limit`. No groups: all
   * that pass the filter.
   */
  match(
    kind: RecordKind,
    groups: readonly WordGroup[],
    filter: MatchFilter,
    limit: number,
  ): Promise<readonly string[]>
  /** In the order of the ids; unknown ids are left out. */
  fetch(kind: RecordKind, ids: readonly string[]): Promise<readonly SearchRecord[]>
  vocabulary(kind: RecordKind): Promise<Vocabulary>
  /** Actors that have exactly this name or alias, given as `words(name).join(' ')`. */
  named(foldedName: string): Promise<readonly string[]>
}
