import {
  type APIApplicationCommandInteractionDataOption,
  type APIApplicationCommandOption,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10'
import type { Options } from '../../commands/command.ts'
import { fail, ok, type Result } from '../domain/result.ts'

type Given = APIApplicationCommandInteractionDataOption
type Declared = APIApplicationCommandOption
type Value = string | number | boolean

export interface ReadOptions {
  readonly options: Options
  /** The option being typed, for autocomplete. */
  readonly focused: { readonly name: string; readonly value: string } | null
}

const isGroup = (type: Type) => type === Type.Subcommand || type === Type.SubcommandGroup

const fits = (type: Type, value: unknown): value is Value => {
  if (type === Type.Boolean) return typeof value === 'boolean'
  if (type === Type.Integer) return Number.isSafeInteger(value)
  if (type === Type.Number) return typeof value === 'number' && Number.isFinite(value)
  return typeof value === 'string'
}

/**
 * What the user gave, read against what the command declares. A command that Discord still shows in an older
 * form fails with `mismatch`: an unknown option or subcommand, another type, a required option that is missing.
 * `typing` is for autocomplete, where options may be missing or half typed.
 */
export function readOptions(
  declared: readonly Declared[],
  given: readonly Given[],
  typing: boolean,
): Result<ReadOptions, 'mismatch'> {
  const [only] = given
  if (only && isGroup(only.type)) return readSubcommand(declared, only, typing)
  if (declared.some((option) => isGroup(option.type))) return fail('mismatch')

  const values: Record<string, Value> = {}
  let focused: ReadOptions['focused'] = null
  for (const option of given) {
    const known = declared.find(({ name }) => name === option.name)
    if (!known || !('value' in option)) return fail('mismatch', option.name)
    if ('focused' in option && option.focused === true) {
      focused = { name: option.name, value: String(option.value) }
    } else if (fits(known.type, option.value)) {
      values[option.name] = option.value
    } else if (!typing) {
      return fail('mismatch', option.name)
    }
  }
  const missing = declared.find((option) => option.required === true && values[option.name] === undefined)
  if (missing && !typing) return fail('mismatch', missing.name)
  return ok({ options: { values }, focused })
}

function readSubcommand(declared: readonly Declared[], given: Given, typing: boolean) {
  const known = declared.find(({ name, type }) => name === given.name && type === given.type)
  if (!known || !('options' in known)) return fail('mismatch', given.name)
  const inner = 'options' in given ? (given.options ?? []) : []
  const read = readOptions(known.options ?? [], inner, typing)
  if (!read.ok) return read
  const { options, focused } = read.value
  const subcommand = [given.name, options.subcommand].filter(Boolean).join(' ')
  return ok({ options: { ...options, subcommand }, focused })
}
