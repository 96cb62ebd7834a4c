import type { Voice } from './voice.ts'

/** Who is meant, and how sure: 1 for a name, less where words had to be followed back. */
export interface Resolution {
  readonly voice: Voice | null
  readonly certainty: number
}

export const UNKNOWN: Resolution = { voice: null, certainty: 0 }
