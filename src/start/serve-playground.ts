import type { App } from '../compose.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { handle } from '../interactions/handle.ts'
import type { Address, Listening } from '../server/listen.ts'
import { isPortProblem, type PortProblem } from './problem-lines.ts'

/** Serves the playground with the application's commands. */
export async function servePlayground(app: App, address: Address): Promise<Result<Listening, PortProblem>> {
  const { startPlayground } = await import('../web/playground.ts')
  const { postDigest } = await import('../web/post-digest.ts')
  const { commands, deps } = app
  try {
    const playground = await startPlayground(
      {
        commands,
        interact: (interaction) => handle(interaction, deps),
        digest: postDigest(deps.digest.writer),
        ready: app.ready,
        report: (err) => {
          const failure = deps.failureId()
          deps.log.error({ err, failure }, 'the playground failed')
          return failure
        },
      },
      address,
    )
    return ok(playground)
  } catch (error) {
    if (error instanceof RangeError) return fail('not-loopback')
    const { code } = error as NodeJS.ErrnoException
    if (isPortProblem(code)) return fail(code)
    throw error
  }
}
