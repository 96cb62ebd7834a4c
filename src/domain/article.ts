import type { Basis } from './civil-date.ts'
import type { Span } from './span.ts'

export type ParagraphKind = 'body' | 'heading' | 'caption'

export interface Paragraph {
  readonly kind: ParagraphKind
  readonly span: Span
}

export interface Publication {
  /** ISO 8601: a day (`2022-01-21`) or, where the document states the time, `2022-01-10T21:27:00+01:00`. */
  readonly date: string | null
  readonly basis: Basis
}

/** What is known of a press document, without its words. */
export interface Bibliography {
  /** Stable: made from the canonical address, otherwise from the text. */
  readonly id: string
  readonly title: string
  /** Canonical address; null where the document has none — none is ever made up. */
  readonly url: string | null
  readonly publisher: string | null
  readonly author: string | null
  readonly published: Publication
  /** BCP 47, `fr` for French. */
  readonly language: string
  readonly tags: readonly string[]
  /** SHA-256 of the clean text, hexadecimal: the same text at no address is the same article. */
  readonly textHash: string
}

/** One press document: metadata and clean text, paragraphs separated by a blank line. */
export interface Article extends Bibliography {
  readonly text: string
  /** In the order of the text; they cover it but for the blank lines. */
  readonly paragraphs: readonly Paragraph[]
}
