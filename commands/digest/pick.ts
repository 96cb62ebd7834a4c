import type { Subscription } from '../../src/domain/digest.ts'
import { fail, ok, type Result } from '../../src/domain/result.ts'
import type { Reply } from '../../src/replies/reply.ts'
import { fold } from '../../src/text/fold.ts'
import type { CommandContext, Options, Server } from '../command.ts'
import { typed } from '../values.ts'
import { said } from './said.ts'

/**
 * The digest that is meant: the chosen one, the only one, or the only one of the channel in which it is asked.
 * Only those of this server can be meant.
 */
export async function pickDigest(
  options: Options,
  server: Server,
  { digest }: CommandContext,
): Promise<Result<Subscription, 'none' | 'which' | 'unknown'>> {
  const all = await digest.store.subscriptions.ofServer(server.id)
  const asked = typed(options, 'digest')
  if (asked !== '') {
    const wanted = fold(asked.replace(/^#/, ''))
    const found = all.filter(({ id, channelName }) => id === asked || fold(channelName) === wanted)
    return only(found) ?? fail(found.length > 1 ? 'which' : 'unknown')
  }
  if (all.length === 0) return fail('none')
  const here = all.filter(({ channel }) => channel === server.channel)
  return only(all) ?? only(here) ?? fail('which')
}

const only = (found: readonly Subscription[]) => {
  const [one] = found
  return one && found.length === 1 ? ok(one) : null
}

/** Does something with the digest that is meant, or asks which one. */
export async function withDigest(
  options: Options,
  server: Server,
  context: CommandContext,
  act: (subscription: Subscription) => Promise<Reply>,
): Promise<Reply> {
  const picked = await pickDigest(options, server, context)
  return picked.ok ? act(picked.value) : said(context, ({ command }) => command[picked.code])
}
