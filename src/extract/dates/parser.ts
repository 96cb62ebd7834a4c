import type { Moment } from './moment.ts'
import type { Token } from './tokens.ts'

/** What a parser read: `to` is the token after it, `from` given where it begins before the trigger. */
export interface Parsed {
  readonly moment: Moment
  readonly from?: number
  readonly to: number
  /** HH:MM. */
  readonly time?: string
}

export interface Reading {
  readonly tokens: readonly Token[]
  /** A query or a lone expression: nothing but a date is expected, so that less must be there to be one. */
  readonly loose: boolean
  /** Any single moment that begins here; null when none does. */
  moment(at: number): Parsed | null
}

/** Reads one kind of expression from a token on; null when there is none. */
export type Parser = (reading: Reading, at: number) => Parsed | null
