import type { ApplicationCommandOptionType as Type } from 'discord-api-types/v10'
import type { Locale } from '../../domain/locale.ts'
import { fold } from '../../text/fold.ts'
import { callIn, type Invocable, type Option, target } from './invocables.ts'
import { nameIn } from './named.ts'
import { optionAt, type ParsedLine, parseLine } from './parse-line.ts'
import type { Choice, Chosen } from './typed-values.ts'
import { WORLD } from './world.ts'

/** What a line in the making calls for. */
export type Need =
  | { readonly kind: 'nothing' }
  /** The commands that it may become; `exact`: it names one of them already. */
  | { readonly kind: 'commands'; readonly commands: readonly Invocable[]; readonly exact: boolean }
  | {
      readonly kind: 'option'
      readonly parsed: ParsedLine
      readonly option: Option
      readonly text: string
      /** Null where the application completes the option, or nobody does. */
      readonly choices: readonly Choice[] | null
      /** Options that could still be given. */
      readonly others: readonly Option[]
    }

const MOST = 25
const BOOLEAN: Type.Boolean = 5
const USER: Type.User = 6
const CHANNEL: Type.Channel = 7

export function needOf(
  line: string,
  caret: number,
  known: readonly Invocable[],
  chosen: Chosen,
  locale: Locale,
): Need {
  if (!line.trimStart().startsWith('/')) return { kind: 'nothing' }
  const parsed = parseLine(line, known, chosen)
  const focus = parsed.ok ? optionAt(parsed.value, caret) : null
  if (parsed.ok && focus) {
    const given = new Set(parsed.value.values.map(({ option }) => option.name))
    const others = parsed.value.invocable.options.filter(
      (option) => option !== focus.option && !given.has(option.name),
    )
    return { kind: 'option', parsed: parsed.value, ...focus, choices: choicesOf(focus, locale), others }
  }
  if (parsed.ok && caret > parsed.value.callEnd) return { kind: 'nothing' }
  const commands = matching(line.slice(0, Math.max(caret, 1)), known)
  return { kind: 'commands', commands, exact: parsed.ok }
}

/** Commands one of whose names begins like what is typed, then those that have it anywhere. */
function matching(typed: string, known: readonly Invocable[]): Invocable[] {
  const wanted = fold(typed.trimStart().slice(1))
  const named = known.map((invocable) => ({ invocable, calls: callsOf(invocable) }))
  const begins = named.filter(({ calls }) => calls.some((call) => call.startsWith(wanted)))
  const has = named.filter((one) => !begins.includes(one) && one.calls.some((call) => call.includes(wanted)))
  return [...begins, ...has].map(({ invocable }) => invocable).slice(0, MOST)
}

function callsOf(invocable: Invocable): string[] {
  const last = target(invocable)
  const names = [last.name, ...Object.values(last.name_localizations ?? {})].filter((name) => name != null)
  const calls = [
    callIn(invocable, 'fr'),
    callIn(invocable, 'en'),
    `/${invocable.path.map((n) => n.name).join(' ')}`,
  ]
  return [...calls.map((call) => fold(call.slice(1))), ...names.map(fold)]
}

function choicesOf({ option, text }: { option: Option; text: string }, locale: Locale): Choice[] | null {
  const all = fixedChoices(option, locale)
  if (!all) return null
  const wanted = fold(text)
  const fits = ({ name, value }: Choice) => fold(name).includes(wanted) || fold(String(value)) === wanted
  return all.filter(fits).slice(0, MOST)
}

function fixedChoices(option: Option, locale: Locale): Choice[] | null {
  if ('choices' in option && option.choices) {
    return option.choices.map((choice) => ({
      name: nameIn({ ...choice, description: '' }, locale),
      value: choice.value,
    }))
  }
  if (option.type === BOOLEAN) {
    const [yes, no] = locale === 'fr' ? (['Vrai', 'Faux'] as const) : (['True', 'False'] as const)
    return [yes, no].map((name) => ({ name, value: name }))
  }
  if (option.type === CHANNEL) return [{ name: `#${WORLD.channel.name}`, value: WORLD.channel.id }]
  if (option.type === USER) return [{ name: `@${WORLD.user.name}`, value: WORLD.user.id }]
  return null
}
