import type { RESTPostAPIChatInputApplicationCommandsJSONBody } from 'discord-api-types/v10'
import type { DigestDesk } from '../src/digest/desk/desk.ts'
import type { Day } from '../src/domain/civil-date.ts'
import type { Instant } from '../src/domain/digest.ts'
import type { Locale } from '../src/domain/locale.ts'
import type { Reply } from '../src/replies/reply.ts'
import type { Completion, Search } from '../src/search/search.ts'
import type { Facts } from '../src/store/store.ts'

/** What the user typed, by option name; the subcommand's name where the command has some. */
export interface Options {
  readonly subcommand?: string
  readonly values: Readonly<Record<string, string | number | boolean | undefined>>
  /** What the channels among the values are called, by id. */
  readonly channelNames?: Readonly<Record<string, string>>
}

/** The server in which a command is used. Ids are Discord's. */
export interface Server {
  readonly id: string
  readonly channel: string
  /** The bot's own there, as a bit set; null where Discord did not say. */
  readonly permissions: bigint | null
}

/** Everything that a command may use: it knows no interaction, no client and no other clock. */
export interface CommandContext {
  readonly locale: Locale
  /** Discord's own name of the asker's language, such as `en-GB`. */
  readonly language: string
  readonly today: Day
  readonly now: Instant
  /** Null in direct messages and wherever the bot is not a member. */
  readonly server: Server | null
  /** From 0 to below 1. */
  readonly random: () => number
  readonly facts: Facts
  readonly search: Search
  readonly digest: DigestDesk
}

/** One slash command: the bot, the playground and the command line run the same one. */
export interface Command {
  /** The one truth about name, options, limits and descriptions. */
  readonly data: { readonly name: string; toJSON(): RESTPostAPIChatInputApplicationCommandsJSONBody }
  run(options: Options, context: CommandContext): Promise<Reply>
  /**
   * Whether the answer, or with `typing` the completions, depend on nothing but the options, the asker's language, the
   * day and what the store holds of articles: such answers are kept. Left out: never.
   */
  lasts?(options: Options, typing: boolean): boolean
  /** At most 25 completions for the option being typed. */
  autocomplete?(
    focused: { readonly name: string; readonly value: string },
    options: Options,
    context: CommandContext,
  ): Promise<readonly Completion[]>
  /**
   * A button was pressed or a menu used: `state` is what the command put into the `custom_id` after its own
   * name, `values` what was chosen in a menu.
   */
  press?(state: string, values: readonly string[], context: CommandContext): Promise<Reply>
}
