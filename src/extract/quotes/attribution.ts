import type { Span } from '../../domain/span.ts'
import type { Reference } from './noun-phrase.ts'

/** A cue found for a quotation: who is said to have said it, by which rule, how sure. */
export interface Attribution {
  readonly reference: Reference | null
  readonly rule: string
  /** 0 to 1; below `SURE_ENOUGH` the speaker is shown as unknown. */
  readonly confidence: number
  readonly cue: Span
  /** The words are reported on hearsay: « plaiderait ». */
  readonly hearsay?: boolean
}

export const SURE_ENOUGH = 0.5
