import { once } from 'node:events'
import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

/** The way to a server, which a test can spoil. */
export interface TcpProxy {
  readonly port: number
  /** Breaks all connections; new ones are let through. */
  cut(): void
  /** From now on nothing comes through, and nobody is told; what is held back goes on after `flow`. */
  stall(): void
  flow(): void
  /** Cuts as soon as the server has been sent so many bytes more. */
  cutAfter(bytes: number): void
  stop(): Promise<void>
}

/** Lets everything through to a port of this machine until it is told otherwise. */
export async function startTcpProxy(target: number): Promise<TcpProxy> {
  const sockets = new Set<Socket>()
  let stalled = false
  let left = Number.POSITIVE_INFINITY
  const cut = () => {
    left = Number.POSITIVE_INFINITY
    for (const socket of sockets) socket.resetAndDestroy()
  }
  const keep = (socket: Socket) => {
    sockets.add(socket)
    socket.on('close', () => sockets.delete(socket)).on('error', () => socket.destroy())
    if (stalled) socket.pause()
  }
  const server = createServer((client) => {
    const upstream = connect(target, '127.0.0.1')
    keep(client)
    keep(upstream)
    client.on('data', (bytes) => {
      left -= bytes.length
      if (left < 0) cut()
      else upstream.write(bytes)
    })
    upstream.on('data', (bytes) => void client.write(bytes))
    client.on('close', () => upstream.destroy())
    upstream.on('close', () => client.destroy())
  })
  await once(server.listen(0, '127.0.0.1'), 'listening')
  return {
    port: (server.address() as AddressInfo).port,
    cut,
    stall() {
      stalled = true
      for (const socket of sockets) socket.pause()
    },
    flow() {
      stalled = false
      for (const socket of sockets) socket.resume()
    },
    cutAfter: (bytes) => {
      left = bytes
    },
    async stop() {
      cut()
      server.close()
      await once(server, 'close')
    },
  }
}
