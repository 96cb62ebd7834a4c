import type { Locale } from '../../domain/locale.ts'
import { english } from './en.ts'
import { french } from './fr.ts'
import type { Wording } from './wording.ts'

/** One catalogue per language. */
export const wordings: Readonly<Record<Locale, Wording>> = { fr: french, en: english }
