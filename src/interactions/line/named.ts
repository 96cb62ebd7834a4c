import type { Locale as DiscordLocale } from 'discord-api-types/v10'
import type { Locale } from '../../domain/locale.ts'
import { fold } from '../../text/fold.ts'

type Names = Readonly<Partial<Record<DiscordLocale, string | null | undefined>>> | null | undefined

/** What Discord's command data says of a command, a subcommand or an option. */
export interface Named {
  readonly name: string
  readonly name_localizations?: Names
  readonly description: string
  readonly description_localizations?: Names
}

const from = (map: Names, locale: Locale) => (locale === 'fr' ? map?.fr : (map?.['en-US'] ?? map?.['en-GB']))

/** The name as a Discord in that language shows it. */
export const nameIn = (named: Named, locale: Locale): string =>
  from(named.name_localizations, locale) ?? named.name

export const descriptionIn = (named: Named, locale: Locale): string =>
  from(named.description_localizations, locale) ?? named.description

/** Whether someone may have meant it: any of its names, accents and capitals aside. */
export function isCalled(named: Named, typed: string): boolean {
  const wanted = fold(typed)
  return [named.name, ...Object.values(named.name_localizations ?? {})].some(
    (name) => name != null && fold(name) === wanted,
  )
}
