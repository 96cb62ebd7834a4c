import { fail, ok, type Result } from '../../domain/result.ts'
import type { Invocable, Option } from './invocables.ts'
import { isCalled } from './named.ts'
import { type Chosen, firstFree, type TypedValues, typedValues } from './typed-values.ts'

export interface ParsedLine extends TypedValues {
  readonly invocable: Invocable
  /** Offset of the first character after the command's name. */
  readonly callEnd: number
}

/** `not-a-command`: no slash. `no-command`: a slash alone. `unknown`: no command of that name. */
export type LineProblem = 'not-a-command' | 'no-command' | 'unknown'

/**
 * Reads a line such as `/event 12 janvier`, `/quote query:gaz speaker:Lavrov`: the command by any of its names,
 * options marked by any of theirs, and text without a mark for the first option that asks for one.
 */
export function parseLine(
  line: string,
  known: readonly Invocable[],
  chosen: Chosen = {},
): Result<ParsedLine, LineProblem> {
  const words = [...line.slice(0, 200).matchAll(/\S+/g)].slice(0, 3)
  const [first] = words
  if (!first?.[0].startsWith('/')) return fail('not-a-command')
  if (first[0] === '/') return fail('no-command')
  const typed = words.map(([word], index) => (index === 0 ? word.slice(1) : word))
  const invocable = known.find(({ path }) =>
    path.every((named, index) => isCalled(named, typed[index] ?? '')),
  )
  const last = invocable && words[invocable.path.length - 1]
  if (!last) return fail('unknown', first[0])
  const callEnd = last.index + last[0].length
  return ok({ invocable, callEnd, ...typedValues(line, callEnd, invocable.options, chosen) })
}

/** The option that the caret stands in, with its text: that of the value it touches, or the next to be given. */
export function optionAt(
  { invocable, callEnd, values }: ParsedLine,
  caret: number,
): { readonly option: Option; readonly text: string } | null {
  if (caret <= callEnd) return null
  const value = values.findLast(({ start }) => start <= caret)
  if (value) return { option: value.option, text: value.text }
  const option = firstFree(invocable.options, new Set(values.map((one) => one.option.name)))
  return option ? { option, text: '' } : null
}
