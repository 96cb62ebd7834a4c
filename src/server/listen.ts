import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import { inAddress } from './loopback.ts'
import { stopper } from './stopper.ts'

/** Where to listen. Port 0: any free one. */
export interface Address {
  readonly host: string
  readonly port: number
}

export interface Listening {
  /** `http://127.0.0.1:3000`. */
  readonly url: string
  readonly port: number
  /** Takes no more requests; resolves when the running ones are answered. */
  close(): Promise<void>
}

/** Serves an application. Rejects with the system's error when the port cannot be had (`EADDRINUSE`). */
export async function listen(app: Hono, { host, port }: Address): Promise<Listening> {
  const server = createServer(getRequestListener(app.fetch))
  const close = stopper(server)
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, host, resolve)
  })
  const bound = (server.address() as AddressInfo).port
  return { url: `http://${inAddress(host)}:${bound}`, port: bound, close }
}
