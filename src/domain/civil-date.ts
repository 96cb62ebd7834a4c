/** A calendar day without a clock, `YYYY-MM-DD`. Days compare as strings. */
export type Day = string

/** How exactly a date is known. `about` covers seasons, quarters, decades and « fin 2021 ». */
export type Precision = 'day' | 'week' | 'month' | 'year' | 'about'

/** Whether the source says the date (`stated`) or it was worked out from other facts (`inferred`). */
export type Basis = 'stated' | 'inferred' | 'unknown'

/** One or several days in a row; both ends inclusive. */
export interface CivilDate {
  readonly start: Day
  readonly end: Day
  readonly precision: Precision
  readonly basis: Basis
}
