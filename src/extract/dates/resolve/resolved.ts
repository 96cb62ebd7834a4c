import type { Precision } from '../../../domain/civil-date.ts'
import type { DayNumber, Days } from '../calendar.ts'
import type { Moment } from '../moment.ts'
import type { Evidence } from '../tense.ts'

/** The days that an expression means, and how sure that is. */
export interface Resolved extends Days {
  readonly precision: Precision
  /** Day, month and year all follow from the expression itself. */
  readonly stated: boolean
  /** The weekday that was written is not the day's. */
  readonly mismatch?: boolean
}

/** What an expression counts from. */
export interface Context {
  /** Null: unknown. */
  readonly published: DayNumber | null
  readonly evidence: Evidence
  /** Dates told before in the same text, the latest first; dates of statements after those of happenings. */
  readonly told: readonly Resolved[]
  /** A date of another year told close before, within which days without a year go on. */
  readonly historic: Resolved | null
  /** A lone expression: what has nothing to count from counts from `published`. */
  readonly alone: boolean
}

/** Resolves one kind of moment; null when the context does not suffice. */
export type Resolver<Type extends Moment['type']> = (
  moment: Extract<Moment, { type: Type }>,
  context: Context,
  resolve: (moment: Moment, context: Context) => Resolved | null,
) => Resolved | null
