import type { Member } from '../actors/cast.ts'
import type { Voice } from './voice.ts'

/** What a sentence left behind for the pronouns of the next ones. */
export interface Trace {
  readonly sentence: number
  readonly paragraph: number
  /** Resolved main subject, null where there is none or it is no actor. */
  readonly subject: Voice | null
  /** Of the last attributed quotation. */
  readonly speaker: Voice | null
  /** Everyone named outside quotation marks, in order. */
  readonly named: readonly Member[]
  /** Roles without a name. */
  readonly roles: readonly Voice[]
}

/** The article as read so far. Newest last. */
export interface Discourse {
  readonly traces: Trace[]
}

/** Newest first, back to the paragraph before the given one. */
export function recent({ traces }: Discourse, paragraph: number, limit: number): Trace[] {
  const near = traces.filter((trace) => trace.paragraph >= paragraph - 2)
  return near.slice(-limit).reverse()
}
