import type { REST } from 'discord.js'
import { type RESTGetAPIApplicationCommandsResult, Routes } from 'discord-api-types/v10'
import type { Catalogue } from '../interactions/catalogue.ts'
import { canonical } from './canonical.ts'

export type Registration = 'unchanged' | 'replaced'

/**
 * Makes the application's global commands those of the catalogue. They are written only when they differ: a
 * write makes every Discord client load them anew. Throws the REST client's errors.
 */
export async function register(
  rest: REST,
  applicationId: string,
  commands: Catalogue,
): Promise<Registration> {
  const route = Routes.applicationCommands(applicationId)
  const query = new URLSearchParams({ with_localizations: 'true' })
  const current = (await rest.get(route, { query })) as RESTGetAPIApplicationCommandsResult
  const wanted = [...commands.values()].map(({ body }) => body)
  if (sameSet(current.map(canonical), wanted.map(canonical))) return 'unchanged'
  await rest.put(route, { body: wanted })
  return 'replaced'
}

const sameSet = (a: readonly string[], b: readonly string[]) =>
  a.length === b.length && a.toSorted().join('\n') === b.toSorted().join('\n')
