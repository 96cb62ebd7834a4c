/**
 * What makes an entry unusable. `outside`: a line that belongs to no entry. `no-colon`: no « key: value ».
 * `unknown-key`: not of this kind of entry. `repeated`: a key that may stand once. `bad-value`: the key's value is
 * none. `no-article`: it must say in which article. `nothing`: it changes nothing. `hidden-too`: it hides what it
 * corrects. `twice`: an entry above is about the same. `too-long`, `too-many`: more than a file written by hand has.
 */
export type ProblemCode =
  | 'outside'
  | 'no-colon'
  | 'unknown-key'
  | 'repeated'
  | 'bad-value'
  | 'no-article'
  | 'nothing'
  | 'hidden-too'
  | 'twice'
  | 'too-long'
  | 'too-many'

export interface OverlayProblem {
  /** From 1. */
  readonly line: number
  readonly code: ProblemCode
  /** The key or the words at fault, as written, cut short. */
  readonly what: string
}
