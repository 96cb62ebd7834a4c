import type { Word } from '../dates/verb-at.ts'

/** A word of the article with its place in the text. */
export interface PlacedWord extends Word {
  readonly start: number
  readonly end: number
}
