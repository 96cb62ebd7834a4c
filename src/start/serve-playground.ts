import type { App } from '../compose.ts'
import { fail, type Result } from '../domain/result.ts'
import { handle } from '../interactions/handle.ts'
import type { Address, Listening } from '../server/listen.ts'
import type { PlaygroundDeps } from '../web/deps.ts'
import { opened, type PortProblem } from './problem-lines.ts'

/** Serves the playground with the application's commands. */
export async function servePlayground(app: App, address: Address): Promise<Result<Listening, PortProblem>> {
  const { startPlayground } = await import('../web/playground.ts')
  const { postDigest } = await import('../web/post-digest.ts')
  const { commands, deps } = app
  const playground: PlaygroundDeps = {
    commands,
    interact: (interaction) => handle(interaction, deps),
    digest: postDigest(deps.digest.writer),
    ready: app.ready,
    report: (err) => {
      const failure = deps.failureId()
      deps.log.error({ err, failure }, 'the playground failed')
      return failure
    },
  }
  try {
    return await opened(startPlayground(playground, address))
  } catch (error) {
    if (error instanceof RangeError) return fail('not-loopback')
    throw error
  }
}
