import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10'
import type { Command } from '../../commands/command.ts'

interface Entry {
  readonly command: Command
  /** The command's data as Discord has it: options are read against it. */
  readonly body: RESTPostAPIChatInputApplicationCommandsJSONBody
}

/** The commands by name. */
export type Catalogue = ReadonlyMap<string, Entry>

/** Two commands of one name are a bug, and throw. */
export function catalogue(commands: readonly Command[]): Catalogue {
  const entries = new Map<string, Entry>()
  for (const command of commands) {
    const body = command.data.toJSON()
    if (entries.has(body.name)) throw new Error(`two commands are called ${body.name}`)
    entries.set(body.name, { command, body })
  }
  return entries
}
