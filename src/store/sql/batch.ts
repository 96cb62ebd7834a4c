import type { MergeRules } from '../merge-rules.ts'
import { type Counts, createCounts } from './counts.ts'
import type { Dialect } from './database.ts'
import type { Statements } from './statements.ts'
import { createWordIndex, type WordIndex } from './word-index.ts'

/** The work of one transaction: what was touched, to be brought in order once at its end. */
export interface Batch {
  readonly db: Statements
  readonly dialect: Dialect
  readonly rules: MergeRules
  readonly index: WordIndex
  readonly counts: Counts
  /** By form: articles that use it, more or fewer than before. */
  readonly formUses: Map<number, number>
  /** The actor of each form, as far as it was asked for. */
  readonly actorOfForm: Map<number, number>
  /** Actors that lost a form: they may fall apart or be gone. */
  readonly tornActors: Set<number>
  /** Actors whose counts changed. */
  readonly staleActors: Set<number>
  /** Actors whose roles or names changed. */
  readonly retitledActors: Set<number>
  /** Positions of quotes whose place in the index is to be looked at. */
  readonly staleQuotes: Set<number>
  readonly staleEvents: Set<number>
  /** Events that lost a mention or had one changed: they may fall apart. */
  readonly tornEvents: Set<number>
  /** Mentions that may belong to further events. */
  readonly looseMentions: Set<number>
  /** By day: the next free position of a quote. */
  readonly nextPosition: Map<number, number>
}

export const startBatch = (db: Statements, dialect: Dialect, rules: MergeRules): Batch => ({
  db,
  dialect,
  rules,
  index: createWordIndex(db, dialect),
  counts: createCounts(db),
  formUses: new Map(),
  actorOfForm: new Map(),
  tornActors: new Set(),
  staleActors: new Set(),
  retitledActors: new Set(),
  staleQuotes: new Set(),
  staleEvents: new Set(),
  tornEvents: new Set(),
  looseMentions: new Set(),
  nextPosition: new Map(),
})
