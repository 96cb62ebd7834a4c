import { invocables } from '../../../src/interactions/line/invocables.ts'
import { parseLine } from '../../../src/interactions/line/parse-line.ts'
import type { Chosen } from '../../../src/interactions/line/typed-values.ts'
import { stubCommands } from './stub-commands.ts'

export const known = invocables(stubCommands.map(({ data }) => data.toJSON()))

/** A line that must name a command. */
export function parsed(line: string, chosen: Chosen = {}) {
  const result = parseLine(line, known, chosen)
  if (!result.ok) throw new Error(`${line}: ${result.code}`)
  return result.value
}

/** The option's data, by its English name. */
export function option(command: string, name: string) {
  const found = parsed(command).invocable.options.find((one) => one.name === name)
  if (!found) throw new Error(`no option ${name}`)
  return found
}
