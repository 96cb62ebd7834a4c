import type { Sentence } from '../document.ts'
import type { Discourse } from './discourse.ts'
import type { Frame } from './frame.ts'
import type { Statements } from './statements.ts'

/** Where the quotations of a sentence are read. */
export interface Scene {
  readonly frame: Frame
  readonly discourse: Discourse
  readonly statements: Statements
  readonly sentence: Sentence
  /** Index in `Document.sentences`. */
  readonly number: number
}
