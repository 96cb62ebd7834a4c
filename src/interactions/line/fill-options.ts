import type {
  APIApplicationCommandInteractionDataBasicOption as Filled,
  ApplicationCommandOptionType as Type,
} from 'discord-api-types/v10'
import type { Option } from './invocables.ts'
import type { ParsedLine } from './parse-line.ts'
import { readValue, type ValueProblem } from './read-value.ts'

export type { Filled }

/** Why Discord would not send the line: the option at fault and what it asks for. */
export interface FillProblem {
  readonly code: ValueProblem | 'missing' | 'surplus'
  readonly option: Option | null
  /** The limit that is not kept, for problems of length or size. */
  readonly limit?: number
}

export type Filling =
  | { readonly ok: true; readonly options: readonly Filled[] }
  | { readonly ok: false; readonly problem: FillProblem }

const refuse = (problem: FillProblem): Filling => ({ ok: false, problem })

/** The options as Discord sends them, checked as Discord checks them before it does. */
export function fillOptions({ invocable, values, surplus }: ParsedLine): Filling {
  if (surplus !== '') return refuse({ code: 'surplus', option: null })
  const given = values.filter(({ text }) => text !== '')
  const missing = invocable.options.find(
    (option) => option.required === true && !given.some((value) => value.option === option),
  )
  if (missing) return refuse({ code: 'missing', option: missing })
  const options: Filled[] = []
  for (const { option, text, choice } of given) {
    const read = readValue(option, choice ? choice.value : text)
    if (!read.ok) return refuse({ ...read.problem, option })
    options.push({ name: option.name, type: option.type, value: read.value } as Filled)
  }
  return { ok: true, options }
}

/** The options of a line that is still being typed: nothing is checked, the one in focus is marked. */
export function fillTyping(
  { values }: ParsedLine,
  focused: { option: Option; text: string },
): readonly Filled[] {
  const others = values.flatMap(({ option, text, choice }) => {
    if (option === focused.option || text === '') return []
    const read = readValue(option, choice ? choice.value : text)
    return read.ok ? [{ name: option.name, type: option.type, value: read.value } as Filled] : []
  })
  const STRING: Type.String = 3
  const { option, text } = focused
  const type = option.type as typeof STRING
  return [...others, { name: option.name, type, value: text, focused: true }]
}
