import { missingIn } from '../../src/digest/permissions.ts'
import { mention } from '../../src/digest/replies/stamp.ts'
import { fail, ok, type Result } from '../../src/domain/result.ts'
import { digestWordings } from '../../src/replies/wording/digest/wordings.ts'
import type { CommandContext, Server } from '../command.ts'

/**
 * Whether the bot may post in a channel. A failure's detail says what is missing; otherwise the value is what
 * should be known all the same, or null.
 */
export async function mayPost(
  channel: string,
  server: Server,
  { digest, locale }: CommandContext,
): Promise<Result<string | null, 'may-not'>> {
  const { problem, permission, command } = digestWordings[locale]
  const access = await digest.access(server.id, channel)
  switch (access.kind) {
    case 'gone':
      return fail('may-not', problem.channelGone)
    case 'unknown': {
      // What Discord says with the command is about the channel in which it is used.
      const own = channel === server.channel ? server.permissions : null
      return ok(own !== null && missingIn(own, false).length === 0 ? null : command.unchecked)
    }
    case 'known': {
      const needed = access.missing.filter((name) => name !== 'history')
      if (needed.length === 0) return ok(access.missing.length > 0 ? command.withoutHistory : null)
      const names = access.missing.map((name) => permission[name]).join(', ')
      return fail('may-not', problem.missing(mention(channel), names))
    }
  }
}
