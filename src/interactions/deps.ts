import type { APIInteraction } from 'discord-api-types/v10'
import type { CommandContext, Server } from '../../commands/command.ts'
import type { DigestDesk } from '../digest/desk/desk.ts'
import type { Day } from '../domain/civil-date.ts'
import type { Instant } from '../domain/digest.ts'
import type { Reply } from '../replies/reply.ts'
import type { Completion, Search } from '../search/search.ts'
import type { Facts } from '../store/store.ts'
import type { Catalogue } from './catalogue.ts'
import type { Keep } from './keep.ts'
import { localeOf } from './locale.ts'
import type { Log } from './log.ts'
import type { Timer } from './timer.ts'
import type { InteractionWatch } from './watch.ts'

/** What the adapter needs; built once in the entry point, the same for gateway, HTTP and playground. */
export interface InteractionDeps {
  readonly commands: Catalogue
  readonly facts: Facts
  readonly search: Search
  readonly digest: DigestDesk
  readonly today: () => Day
  readonly now: () => Instant
  /** From 0 to below 1. */
  readonly random: () => number
  readonly timer: Timer
  /** A short id that names one failure to the user and in the log. */
  readonly failureId: () => string
  readonly log: Log
  readonly watch: InteractionWatch
  /** Of the commands whose answers last. */
  readonly kept: { readonly replies: Keep<Reply>; readonly completions: Keep<readonly Completion[]> }
}

/** What a command may know of the interaction that asks. */
export function contextFor(interaction: APIInteraction, deps: InteractionDeps): CommandContext {
  const language = ('locale' in interaction && interaction.locale) || 'en-US'
  return {
    locale: localeOf(language),
    language,
    today: deps.today(),
    now: deps.now(),
    random: deps.random,
    server: serverOf(interaction),
    facts: deps.facts,
    search: deps.search,
    digest: deps.digest,
  }
}

/** What an answer that lasts may depend on, beside the store. */
export const questionOf = (
  name: string,
  options: unknown,
  { locale, language, today }: CommandContext,
): string => JSON.stringify([name, options, locale, language, today])

/** Where the bot is only an app that somebody installed for themselves, there is no server for it. */
function serverOf(interaction: APIInteraction): Server | null {
  const { guild_id: id, channel, app_permissions: permissions } = interaction
  if (id === undefined || channel === undefined) return null
  const owners: Readonly<Record<string, string>> | undefined = interaction.authorizing_integration_owners
  if (owners !== undefined && owners['0'] === undefined) return null
  return {
    id,
    channel: channel.id,
    permissions: /^\d{1,30}$/.test(permissions ?? '') ? BigInt(permissions) : null,
  }
}
