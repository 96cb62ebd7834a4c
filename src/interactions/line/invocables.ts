import type {
  APIApplicationCommandBasicOption,
  APIApplicationCommandOption,
  RESTPostAPIChatInputApplicationCommandsJSONBody as CommandData,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10'
import type { Locale } from '../../domain/locale.ts'
import { type Named, nameIn } from './named.ts'

export type { CommandData }
export type Option = APIApplicationCommandBasicOption

/** What can be called: a command without subcommands, or one subcommand of a command. */
export interface Invocable {
  /** The command, its group where there is one, its subcommand where there is one. */
  readonly path: readonly [CommandData, ...Named[]]
  readonly options: readonly Option[]
}

const SUBCOMMAND: Type.Subcommand = 1
const GROUP: Type.SubcommandGroup = 2

const isGroup = (option: APIApplicationCommandOption) => option.type === SUBCOMMAND || option.type === GROUP

/** Every way to call the commands, in the order in which they are declared. */
export const invocables = (commands: readonly CommandData[]): Invocable[] =>
  commands.flatMap((command) => leaves([command], command.options ?? []))

function leaves(path: Invocable['path'], options: readonly APIApplicationCommandOption[]): Invocable[] {
  if (!options.some(isGroup)) return [{ path, options: options as Option[] }]
  return options.flatMap((option) =>
    'options' in option ? leaves([...path, option], option.options ?? []) : leaves([...path, option], []),
  )
}

/** The last name of the path tells what it does. */
export const target = ({ path }: Invocable): Named => path.at(-1) ?? path[0]

/** `/event`, `/digest subscribe`. */
export const callIn = ({ path }: Invocable, locale: Locale): string =>
  `/${path.map((named) => nameIn(named, locale)).join(' ')}`
