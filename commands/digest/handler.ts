import type { Reply } from '../../src/replies/reply.ts'
import type { CommandContext, Options, Server } from '../command.ts'

/** Runs a subcommand of `/digest` in a server. */
export type Handler = (options: Options, server: Server, context: CommandContext) => Promise<Reply>
