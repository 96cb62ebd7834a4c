import type { Locale } from '../../../domain/locale.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import type { DigestWording } from './wording.ts'

/** What the digest says, one catalogue per language. */
export const digestWordings: Readonly<Record<Locale, DigestWording>> = {
  fr: french,
  en: english,
}
