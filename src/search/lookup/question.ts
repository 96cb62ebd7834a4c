import type { MatchFilter, RecordKind } from '../../store/search-port.ts'

/** The words of a query that name somebody, and whom. */
export interface NamedPart {
  /** Positions among the query's words, `end` exclusive. */
  readonly start: number
  readonly end: number
  /** Ids, and the folded words of their own names, which may be others than were typed. */
  readonly actors: readonly { readonly id: string; readonly name: readonly string[] }[]
}

export interface Question {
  readonly kind: RecordKind
  /** Folded, stop words included, in the order typed. */
  readonly words: readonly string[]
  /** Records that pass one of them; none: all records. Earlier ones come first among equals. */
  readonly filters: readonly MatchFilter[]
  readonly named: NamedPart | null
  /** For completions: the order alone is wanted, without matched ranges. */
  readonly brief?: boolean
}
