/**
 * Why an entry has no effect. `no-such-…`: what it is about is not there. `several-…`: its words fit more than one.
 * `not-in-source`: the article's text does not say it.
 */
export type RemarkCode =
  | 'no-such-article'
  | 'no-such-actor'
  | 'no-such-quote'
  | 'no-such-event'
  | 'several-quotes'
  | 'several-events'
  | 'not-in-source'

/** An entry that is well written but cannot be followed. */
export interface Remark {
  readonly line: number
  readonly code: RemarkCode
  /** The words at fault. */
  readonly what: string
}
