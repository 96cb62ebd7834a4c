import type { CommandContext, Options } from '../../../commands/command.ts'
import { digestCommand } from '../../../commands/digest.ts'
import type { Access } from '../../../src/digest/ports/channel-access.ts'
import { dayAt } from '../../../src/digest/schedule/local-time.ts'
import { digestWriter } from '../../../src/digest/writer.ts'
import { publishersFrom } from '../../../src/replies/publishers.ts'
import type { Reply } from '../../../src/replies/reply.ts'
import { createSearch } from '../../../src/search/create-search.ts'
import { openSqliteStore } from '../../../src/store/sqlite/open.ts'
import { PUBLISHERS } from '../answers.ts'
import { harbour } from '../harbour.ts'
import { subscription } from '../subscriptions.ts'

const { server: SERVER, channel: CHANNEL } = subscription()

/** `/digest` as members of one server use it, over a store in memory. The clock stands still unless it is moved. */
export type Desk = Awaited<ReturnType<typeof openDesk>>

export async function openDesk(start = '2031-05-20T06:00:00Z') {
  const opened = openSqliteStore(':memory:')
  if (!opened.ok) throw new Error(opened.code)
  const store = opened.value
  await store.put(harbour().map((dossier) => ({ dossier, text: null })))
  const references = { publishers: publishersFrom(PUBLISHERS), quality: null }
  const command = digestCommand(references)
  const sources = { facts: store.facts, port: store.search, arrivals: store.digest.arrivals }
  let at = Date.parse(start)
  let made = 0
  let access: Access = { kind: 'known', missing: [] }

  const context = (changes: Partial<CommandContext>): CommandContext => ({
    locale: 'fr',
    language: changes.locale === 'en' ? 'en-US' : 'fr',
    today: dayAt(at, 'Europe/Paris'),
    now: at,
    random: () => 0,
    server: { id: SERVER, channel: CHANNEL, permissions: null },
    facts: store.facts,
    search: createSearch({ facts: store.facts, port: store.search }),
    digest: {
      store: store.digest,
      writer: digestWriter(sources, references),
      access: async () => access,
      newId: () => {
        made += 1
        return `s${made}`
      },
    },
    ...changes,
  })

  return {
    store: store.digest,
    now: () => at,
    pass: (milliseconds: number) => {
      at += milliseconds
    },
    allow: (found: Access) => {
      access = found
    },
    run: (subcommand: string, values: Options['values'] = {}, asking: Partial<CommandContext> = {}) =>
      command.run({ subcommand, values, channelNames: { [CHANNEL]: 'general' } }, context(asking)),
    press: (id: string, asking: Partial<CommandContext> = {}): Promise<Reply> =>
      command.press?.(id.slice(id.indexOf(':') + 1), [], context(asking)) ?? Promise.reject(new Error(id)),
    complete: (name: string, value: string, asking: Partial<CommandContext> = {}) =>
      command.autocomplete?.({ name, value }, { values: {} }, context(asking)) ?? Promise.resolve([]),
    channel: CHANNEL,
    server: SERVER,
    close: () => store.close(),
  }
}
