import type { Furniture } from '../cleaning/boilerplate.ts'

/** What a block of a dump says about the article, and what it leaves for its text. */
export interface Sign {
  /** Null for a block that is no part of the article's text. */
  readonly text: string | null
  /** Only in front of the article's text or behind it; between its paragraphs the block is text. */
  readonly weak?: boolean
  readonly caption?: boolean
  readonly marker?: Furniture
  readonly addresses?: readonly string[]
  /** A day or a time, of publication or of a later change. */
  readonly published?: string
  readonly updated?: string
  readonly author?: string
  readonly publisher?: string
  readonly language?: string
  readonly tags?: readonly string[]
}

/** Looks for one kind of sign; null where the block is nothing of that kind. */
export type Recogniser = (block: string) => Sign | null
