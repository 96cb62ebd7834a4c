import { type Address, type Listening, listen } from '../server/listen.ts'
import { isLoopback, ownAuthorities } from '../server/loopback.ts'
import { createApp } from './app.ts'
import { createBundler } from './bundle.ts'
import type { PlaygroundDeps } from './deps.ts'

/**
 * Serves the playground on a loopback address. Rejects with the system's error when the port cannot be had
 * (`EADDRINUSE`), with a `RangeError` for a host that others could reach.
 */
export async function startPlayground(deps: PlaygroundDeps, address: Address): Promise<Listening> {
  const { host } = address
  if (!isLoopback(host)) throw new RangeError(`the playground is for this machine only, not for ${host}`)
  const bundle = createBundler()
  let authorities: ReadonlySet<string> = new Set()
  const app = createApp(deps, bundle, () => authorities)
  const listening = await listen(app, address)
  authorities = ownAuthorities(host, listening.port)
  // Made ahead of the first visit; an error shows, and is reported, when the page asks for it.
  void bundle().catch(() => undefined)
  return listening
}
