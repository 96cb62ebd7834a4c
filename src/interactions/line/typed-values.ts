import type { Option } from './invocables.ts'
import { isCalled } from './named.ts'

/** A completion that was picked: what the line shows, and what is sent for it. */
export interface Choice {
  readonly name: string
  readonly value: string | number
}

/** The picked completions by option name. */
export type Chosen = Readonly<Record<string, Choice>>

interface TypedValue {
  readonly option: Option
  readonly text: string
  /** Offset of the value, or of its mark where it has one. */
  readonly start: number
  /** Offset after the mark; `start` where there is none. */
  readonly markEnd: number
  /** What was picked, as long as the text still says it. */
  readonly choice: Choice | null
}

export interface TypedValues {
  readonly values: readonly TypedValue[]
  /** Text that no option takes. */
  readonly surplus: string
}

interface Mark {
  readonly option: Option
  readonly start: number
  readonly end: number
}

/** The values of a line from offset `from` on. */
export function typedValues(
  line: string,
  from: number,
  options: readonly Option[],
  chosen: Chosen,
): TypedValues {
  const marks = marksOf(line, from, options, chosen)
  const marked = marks.map(({ option, start, end }, index) => {
    const text = line.slice(end, marks[index + 1]?.start).trim()
    return { option, text, start, markEnd: end, choice: choiceOf(option, text, chosen) }
  })
  const free = line.slice(from, marks[0]?.start)
  const text = free.trim()
  if (text === '') return { values: marked, surplus: '' }
  const option = firstFree(options, new Set(marks.map((mark) => mark.option.name)))
  if (!option) return { values: marked, surplus: text }
  const start = from + free.length - free.trimStart().length
  return {
    values: [{ option, text, start, markEnd: start, choice: choiceOf(option, text, chosen) }, ...marked],
    surplus: '',
  }
}

/** The option that unmarked text belongs to: the first required one that is not taken, or the first one. */
export function firstFree(options: readonly Option[], taken: ReadonlySet<string>): Option | undefined {
  const free = options.filter(({ name }) => !taken.has(name))
  return free.find((option) => option.required === true) ?? free[0]
}

const choiceOf = (option: Option, text: string, chosen: Chosen): Choice | null => {
  const choice = chosen[option.name]
  return choice && choice.name.trim() === text ? choice : null
}

/** `option:` after a space, each option once. What was picked may contain such a thing: it is skipped. */
function marksOf(line: string, from: number, options: readonly Option[], chosen: Chosen): Mark[] {
  const marks: Mark[] = []
  let resume = from
  for (const match of line.matchAll(/(?<=\s)([^\s:]{1,32}):/gu)) {
    const option = options.find((one) => isCalled(one, match[1] ?? ''))
    if (!option || match.index < resume || marks.some((mark) => mark.option === option)) continue
    const end = match.index + match[0].length
    marks.push({ option, start: match.index, end })
    resume = end + pickedLength(line.slice(end), chosen[option.name])
  }
  return marks
}

function pickedLength(rest: string, choice: Choice | undefined): number {
  const name = choice?.name.trim()
  if (!name) return 0
  const space = rest.length - rest.trimStart().length
  const after = rest[space + name.length]
  return rest.startsWith(name, space) && (after === undefined || /\s/.test(after)) ? space + name.length : 0
}
