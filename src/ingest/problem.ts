import type { Article } from '../domain/article.ts'
import type { Day } from '../domain/civil-date.ts'
import type { Result } from '../domain/result.ts'

/**
 * Why a document gives no article. `empty`: nothing but white space. `binary`: a picture, an archive, a PDF.
 * `not-utf8`: bytes that are no UTF-8, in a document that declares no other encoding. `too-large`: more than
 * `MAX_BYTES`. `no-body`: no sentence of an article in it. `bad-json`: not JSON, or not an object.
 */
export type IngestProblem = 'empty' | 'binary' | 'not-utf8' | 'too-large' | 'no-body' | 'bad-json'

/** `detail`: the line, counted from 1, in a file of JSON lines. */
export type Reading = Result<Article, IngestProblem>

export interface ReadOptions {
  /** File name; its extension helps to tell the format. */
  readonly name: string
  /** Day of publication of a document that does not state one. */
  readonly published?: Day
}

/** Of one document, or of one line in a file of JSON lines. */
export const MAX_BYTES = 8 * 1024 * 1024
