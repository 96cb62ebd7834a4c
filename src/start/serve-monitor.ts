import type { App } from '../compose.ts'
import type { Result } from '../domain/result.ts'
import { type Address, type Listening, listen } from '../server/listen.ts'
import { monitor } from '../server/monitor.ts'
import { opened, type PortProblem } from './problem-lines.ts'

/** Serves health and metrics. Ready: the store answers and Discord can reach the bot. */
export async function serveMonitor(
  app: App,
  address: Address,
  connected: () => boolean,
): Promise<Result<Listening, PortProblem>> {
  const ready = async () => connected() && (await app.ready())
  const listening = await opened(listen(monitor(ready, app.metrics), address))
  if (listening.ok) app.deps.log.info({ url: listening.value.url }, 'health and metrics are served')
  return listening
}
