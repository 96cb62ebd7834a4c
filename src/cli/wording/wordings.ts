import type { Locale } from '../../domain/locale.ts'
import { en } from './en.ts'
import { fr } from './fr.ts'
import type { Wording } from './wording.ts'

export const wordings = { fr, en } as const satisfies Record<Locale, Wording>
