import { parseArgs } from 'node:util'

type Values<Defaults> = {
  readonly [Name in keyof Defaults]: Defaults[Name] extends string ? string : string | null
}

const usage = (defaults: Readonly<Record<string, string | null>>): string =>
  Object.entries(defaults)
    .map(([name, value]) => `  --${name} ${value === null ? '…' : `… (${value})`}`)
    .join('\n')

/**
 * What follows the names of a bench's options, and the defaults of the others; null: none. `--help`, or an option that
 * there is none of, ends the program with the names and their defaults.
 */
export function readArguments<Defaults extends Readonly<Record<string, string | null>>>(
  defaults: Defaults,
  args: readonly string[] = process.argv.slice(2),
): Values<Defaults> {
  const options = Object.fromEntries(Object.keys(defaults).map((name) => [name, { type: 'string' as const }]))
  try {
    const { values } = parseArgs({ args: [...args], options: { ...options, help: { type: 'boolean' } } })
    if (values.help !== true) return { ...defaults, ...values } as Values<Defaults>
    process.stdout.write(`${usage(defaults)}\n`)
    process.exit(0)
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n${usage(defaults)}\n`)
    process.exit(2)
  }
}
