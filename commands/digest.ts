import { decodeRest } from '../src/digest/message/rest-state.ts'
import type { References } from '../src/replies/audience.ts'
import { audienceOf } from '../src/replies/audience.ts'
import { staleReply } from '../src/replies/problem-reply.ts'
import type { Command } from './command.ts'
import { change } from './digest/change.ts'
import { completeDigest } from './digest/complete.ts'
import { digestData } from './digest/data.ts'
import type { Handler } from './digest/handler.ts'
import { history } from './digest/history.ts'
import { list } from './digest/list.ts'
import { pause, resume, stop } from './digest/pause.ts'
import { preview } from './digest/preview.ts'
import { said } from './digest/said.ts'
import { start } from './digest/start.ts'

const HANDLERS: Readonly<Record<string, Handler>> = {
  start,
  list,
  change,
  pause,
  resume,
  stop,
  preview,
  history,
}

/** `/digest`: a channel's daily digest, and what did not fit into one. */
export const digestCommand = (references: References): Command => ({
  data: digestData,
  async run(options, context) {
    const { server } = context
    if (!server) return said(context, ({ command }) => command.onlyServers)
    const handler = HANDLERS[options.subcommand ?? '']
    return handler ? handler(options, server, context) : staleReply(audienceOf(context, references))
  },
  autocomplete: ({ name, value }, options, context) => completeDigest(name, value, options, context),
  async press(state, _values, context) {
    const rest = decodeRest(state)
    return rest ? context.digest.writer.rest(rest, context) : staleReply(audienceOf(context, references))
  },
})
