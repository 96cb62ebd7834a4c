import type { Day } from '../domain/civil-date.ts'
import type { Locale } from '../domain/locale.ts'
import type { Publishers } from './publishers.ts'
import type { Quality } from './quality.ts'
import type { Wording } from './wording/wording.ts'
import { wordings } from './wording/wordings.ts'

/** What replies know besides the answers: loaded once, at the start. */
export interface References {
  readonly publishers: Publishers
  readonly quality: Quality | null
}

/** Who reads a reply, and when. */
export interface Audience {
  readonly locale: Locale
  readonly today: Day
  readonly words: Wording
  readonly publishers: Publishers
}

export const audienceOf = (
  asker: { readonly locale: Locale; readonly today: Day },
  { publishers }: References,
): Audience => ({
  locale: asker.locale,
  today: asker.today,
  words: wordings[asker.locale],
  publishers,
})
