import type { ParagraphKind } from '../domain/article.ts'

/** A stretch of text as a reader found it: one line, its typography plain, without labels and credits. */
export interface Block {
  readonly kind: ParagraphKind
  readonly text: string
}

/** What a reader found in a document: nothing is guessed, what is missing is null. */
export interface Draft {
  readonly title: string | null
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  /** A day or a time with its offset from UTC. */
  readonly published: string | null
  readonly language: string | null
  readonly tags: readonly string[]
  readonly blocks: readonly Block[]
}
