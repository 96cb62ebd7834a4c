import type { App } from '../compose.ts'
import { fail, ok, type Result } from '../domain/result.ts'
import { type Address, type Listening, listen } from '../server/listen.ts'
import { monitor } from '../server/monitor.ts'
import { isPortProblem, type PortProblem } from './problem-lines.ts'

/** Serves health and metrics. Ready: the store answers and Discord can reach the bot. */
export async function serveMonitor(
  app: App,
  address: Address,
  connected: () => boolean,
): Promise<Result<Listening, PortProblem>> {
  const ready = async () => connected() && (await app.ready())
  try {
    const listening = await listen(monitor(ready, app.metrics), address)
    app.deps.log.info({ url: listening.url }, 'health and metrics are served')
    return ok(listening)
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException
    if (isPortProblem(code)) return fail(code)
    throw error
  }
}
