import type { Server } from 'node:http'
import type { Socket } from 'node:net'

/**
 * How to stop a server: it takes no more connections, ends those on which nothing is asked — browsers open some
 * ahead and keep them — and lets the running answers finish. Must be called before the server listens.
 */
export function stopper(server: Server): () => Promise<void> {
  const idle = new Set<Socket>()
  let stopping = false
  server.on('connection', (socket) => {
    idle.add(socket)
    socket.once('close', () => idle.delete(socket))
  })
  server.on('request', ({ socket }, response) => {
    idle.delete(socket)
    response.once('close', () => {
      if (stopping) socket.end()
      else if (!socket.destroyed) idle.add(socket)
    })
  })
  return () =>
    new Promise((resolve) => {
      stopping = true
      server.close(() => resolve())
      for (const socket of idle) socket.destroy()
    })
}
