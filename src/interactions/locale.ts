import type { Locale } from '../domain/locale.ts'

/** French where the user's Discord is in French, English elsewhere. */
export const localeOf = (discordLocale: string | undefined): Locale =>
  discordLocale === 'fr' || discordLocale?.startsWith('fr-') ? 'fr' : 'en'
