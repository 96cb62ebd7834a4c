import type { Locale } from '../../domain/locale.ts'
import { callIn, type Invocable, type Option } from './invocables.ts'
import { nameIn } from './named.ts'
import type { ParsedLine } from './parse-line.ts'
import type { Choice } from './typed-values.ts'

/** A line and where its caret stands. */
export interface Edit {
  readonly line: string
  readonly caret: number
}

const ending = (line: string): Edit => ({ line, caret: line.length })

/** The command's name, ready for its options. */
export const withCommand = (invocable: Invocable, locale: Locale): Edit =>
  ending(`${callIn(invocable, locale)} `)

/** The option's value replaced by a completion, and the option marked, so that the text cannot be misread. */
export function withChoice(
  line: string,
  parsed: ParsedLine,
  option: Option,
  choice: Choice,
  locale: Locale,
): Edit {
  const index = parsed.values.findIndex((value) => value.option === option)
  const value = parsed.values[index]
  const text = `${nameIn(option, locale)}:${choice.name.trim()}`
  if (!value) {
    const before = line.slice(0, parsed.callEnd)
    const after = line.slice(parsed.callEnd).trim()
    return { line: `${before} ${text} ${after}`, caret: before.length + text.length + 2 }
  }
  const before = line.slice(0, value.start)
  const after = line.slice(parsed.values[index + 1]?.start ?? line.length)
  return { line: `${before}${text} ${after}`, caret: before.length + text.length + 1 }
}

/** One more option, marked and empty, at the end of the line. */
export const withOption = (line: string, option: Option, locale: Locale): Edit =>
  ending(`${line.trimEnd()} ${nameIn(option, locale)}:`)
