import type { CommandContext } from '../../commands/command.ts'
import { createCommands } from '../../commands/index.ts'
import type { Dossier } from '../../src/domain/dossier.ts'
import type { Locale } from '../../src/domain/locale.ts'
import { publishersFrom } from '../../src/replies/publishers.ts'
import type { Reply } from '../../src/replies/reply.ts'
import { createSearch } from '../../src/search/create-search.ts'
import type { Completion, Search } from '../../src/search/search.ts'
import { PUBLISHERS } from './answers.ts'
import { noDigest } from './interaction-deps.ts'
import { createMemoryStore } from './memory-store.ts'

type Values = Readonly<Record<string, string | number | boolean>>

export interface Asker {
  run(command: string, values?: Values): Promise<Reply>
  /** A component's `custom_id`, as Discord sends it back. */
  press(id: string, ...values: readonly string[]): Promise<Reply>
  complete(command: string, option: string, typed: string): Promise<readonly Completion[]>
  readonly context: CommandContext
}

export interface Circumstances {
  readonly locale?: Locale
  readonly today?: string
  /** Clean text of every article. */
  readonly text?: string | null
  readonly random?: number
  /** Answers that do not depend on what the search finds likely. */
  readonly searching?: (real: Search) => Search
}

/**
 * Asks the real commands, over the real search and a store of these dossiers. Each call makes its commands anew:
 * nothing may be kept between an answer and its buttons.
 */
export async function asker(
  dossiers: readonly Dossier[],
  {
    locale = 'fr',
    today = '2031-05-20',
    text = null,
    random = 0,
    searching = (real) => real,
  }: Circumstances = {},
): Promise<Asker> {
  const store = createMemoryStore()
  await store.put(dossiers.map((dossier) => ({ dossier, text })))
  const search = searching(createSearch({ facts: store.facts, port: store.search }))
  const context: CommandContext = {
    locale,
    language: locale,
    today,
    now: Date.parse(`${today}T12:00:00Z`),
    random: () => random,
    server: null,
    facts: store.facts,
    search,
    digest: noDigest,
  }
  const named = (name: string) => {
    const commands = createCommands({ publishers: publishersFrom(PUBLISHERS), quality: null })
    const command = commands.find(({ data }) => data.name === name)
    if (!command) throw new Error(`no command ${name}`)
    return command
  }
  return {
    context,
    run: (command, values = {}) => named(command).run({ values }, context),
    press: async (id, ...values) => {
      const colon = id.indexOf(':')
      const press = named(id.slice(0, colon)).press
      if (!press) throw new Error(`nothing to press in ${id}`)
      return press(id.slice(colon + 1), values, context)
    },
    complete: async (command, name, value) =>
      (await named(command).autocomplete?.({ name, value }, { values: {} }, context)) ?? [],
  }
}
