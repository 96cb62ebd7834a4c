import type { Locale } from '../../../domain/locale.ts'
import type { Make } from '../make.ts'

/** What rendering depends on besides the text. */
export interface RenderContext {
  readonly make: Make
  readonly locale: Locale
  readonly now: Date
}
