import type { CivilDate } from '../../domain/civil-date.ts'
import type { Span } from '../../domain/span.ts'

/** `month` and `day` count from 1. */
export interface MonthDay {
  readonly month: number
  readonly day: number
}

/**
 * The date part of a query. `dated`: certain days. `yearless`: days of any year (« 12 janvier »), both ends
 * inclusive, `from` after `to` when they lie around New Year; `nearest` is the closest such date to today.
 * `yearly`: other days each year (« la semaine du 10 janvier », « Pâques », « au printemps »), `nearest` to today.
 * `invalid`: written as a date, but none. The span is in the query and takes the words that belong to the
 * date (« du », « en », « depuis ») with it.
 */
export type QueryDate =
  | { readonly kind: 'dated'; readonly date: CivilDate; readonly span: Span }
  | {
      readonly kind: 'yearless'
      readonly from: MonthDay
      readonly to: MonthDay
      readonly nearest: CivilDate
      readonly span: Span
    }
  | {
      readonly kind: 'yearly'
      /** Its days in a year; null where that year has none. */
      readonly inYear: (year: number) => CivilDate | null
      readonly nearest: CivilDate
      readonly span: Span
    }
  | {
      readonly kind: 'invalid'
      readonly problem: 'impossible-date' | 'reversed-range'
      readonly span: Span
    }
