import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import { createApp } from './app.ts'
import { createBundler } from './bundle.ts'
import type { PlaygroundDeps } from './deps.ts'
import { inAddress, isLoopback, ownAuthorities } from './loopback.ts'
import { stopper } from './stopper.ts'

export interface Playground {
  /** `http://127.0.0.1:3000`. */
  readonly url: string
  /** Takes no more requests; resolves when the running ones are answered. */
  close(): Promise<void>
}

/**
 * Serves the playground on a loopback address; port 0 takes any free one. Rejects with the system's error when
 * the port cannot be had (`EADDRINUSE`), with a `RangeError` for a host that others could reach.
 */
export async function startPlayground(
  deps: PlaygroundDeps,
  { host, port }: { readonly host: string; readonly port: number },
): Promise<Playground> {
  if (!isLoopback(host)) throw new RangeError(`the playground is for this machine only, not for ${host}`)
  const bundle = createBundler()
  let authorities: ReadonlySet<string> = new Set()
  const app = createApp(deps, bundle, () => authorities)
  const server = createServer(getRequestListener(app.fetch))
  const close = stopper(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = (server.address() as AddressInfo).port
  authorities = ownAuthorities(host, bound)
  // Made ahead of the first visit; an error shows, and is reported, when the page asks for it.
  void bundle().catch(() => undefined)
  return {
    url: `http://${inAddress(host)}:${bound}`,
    close,
  }
}
