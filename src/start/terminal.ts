import type { Locale } from '../domain/locale.ts'

/** Where the program speaks to its operator. */
export interface Terminal {
  readonly locale: Locale
  readonly print: (text: string) => void
  /** One line for the operator, who has to do something about it. */
  readonly complain: (line: string) => void
}
