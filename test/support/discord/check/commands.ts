import { ApplicationCommandUpdateRequestSchema } from 'discord-api-spec/zod'
import { conforms } from './conforms.ts'

interface Named {
  readonly name: string
  readonly name_localizations?: Record<string, string> | null
  readonly description: string
  readonly description_localizations?: Record<string, string> | null
  readonly required?: boolean
  readonly autocomplete?: boolean
  readonly choices?: readonly { name: string; value: string | number }[]
  readonly options?: readonly Named[]
}

const NAME = /^[-_'\p{L}\p{N}\p{sc=Deva}\p{sc=Thai}]{1,32}$/u

/** What Discord would refuse in a list of slash commands; empty when all is well. */
export function commandFaults(commands: unknown): string[] {
  if (!Array.isArray(commands)) return ['not a list']
  const names = commands.map(({ name }) => name)
  return [
    ...(commands.length > 100 ? ['more than 100 commands'] : []),
    ...(new Set(names).size < names.length ? ['a command is there twice'] : []),
    ...commands.flatMap((command) =>
      [
        ...conforms(ApplicationCommandUpdateRequestSchema, permissionsAsNumber(command)),
        ...faults(command),
      ].map((fault) => `${command.name}: ${fault}`),
    ),
  ]
}

/** The specification's schema has a number where Discord's documentation and its clients have a string. */
const permissionsAsNumber = (command: { default_member_permissions?: string | null }) =>
  typeof command.default_member_permissions === 'string'
    ? { ...command, default_member_permissions: Number(command.default_member_permissions) }
    : command

function faults(command: Named): string[] {
  return [
    ...(size(command) > 8000 ? [`${size(command)} characters in all, above 8000`] : []),
    ...ownFaults(command),
  ]
}

function ownFaults(named: Named): string[] {
  const { name, name_localizations: localized, options = [] } = named
  const names = [name, ...Object.values(localized ?? {})]
  const optional = options.findIndex(({ required }) => !required)
  return [
    ...names
      .filter((each) => !NAME.test(each) || each !== each.toLowerCase())
      .map((each) => `« ${each} » is no name`),
    ...(named.description === '' ? ['an empty description'] : []),
    ...(named.autocomplete && named.choices?.length ? ['autocomplete and choices'] : []),
    ...(optional >= 0 && options.slice(optional).some(({ required }) => required)
      ? ['a required option after an optional one']
      : []),
    ...options.flatMap((option) => ownFaults(option).map((fault) => `${option.name}: ${fault}`)),
  ]
}

/** Name, description and choices, the longest localization of each, with all options. */
function size(named: Named): number {
  const longest = (text: string, localized: Record<string, string> | null | undefined) =>
    Math.max(text.length, ...Object.values(localized ?? {}).map((each) => each.length))
  return (
    longest(named.name, named.name_localizations) +
    longest(named.description, named.description_localizations) +
    (named.choices ?? []).reduce((sum, { name, value }) => sum + name.length + String(value).length, 0) +
    (named.options ?? []).reduce((sum, option) => sum + size(option), 0)
  )
}
