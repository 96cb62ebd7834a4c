import type { APIInteraction } from 'discord-api-types/v10'
import type { Command } from '../../commands/command.ts'
import type { Handled } from '../interactions/handled.ts'
import type { Reply } from '../replies/reply.ts'
import type { DigestOrder } from './post-digest.ts'

/** What the playground needs of the rest. */
export interface PlaygroundDeps {
  readonly commands: readonly Pick<Command, 'data'>[]
  /** The adapter, with its own dependencies given. */
  readonly interact: (interaction: APIInteraction) => Promise<Handled>
  /** The message that a subscribed channel would get. */
  readonly digest: (order: DigestOrder) => Promise<Reply>
  /** Whether the commands can answer. */
  readonly ready: () => boolean | Promise<boolean>
  /** Logs an unexpected error and gives the id by which the user can name it. */
  readonly report: (error: unknown) => string
}
