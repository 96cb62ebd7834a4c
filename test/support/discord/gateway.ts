import type { Server } from 'node:http'
import { GatewayDispatchEvents, GatewayIntentBits, GatewayOpcodes } from 'discord-api-types/v10'
import { type WebSocket, WebSocketServer } from 'ws'
import { guild, ready } from './payloads.ts'
import type { World } from './world.ts'

interface Sent {
  readonly op: GatewayOpcodes.Dispatch
  readonly t: string
  readonly s: number
  readonly d: unknown
}

/** Its number, from 0, and how many there are. */
export type ShardOf = readonly [number, number]

/** One session: it outlives its connection, so that it can be resumed. */
interface Session {
  readonly id: string
  readonly intents: number
  readonly shard: ShardOf
  readonly dispatched: Sent[]
  socket: WebSocket | null
  resumes: number
}

export interface Gateway {
  readonly sessions: Session[]
  heartbeats: number
  /** To the shard that has the server; that of the one server of the stand-in where none is named. */
  dispatch(type: string, data: unknown, guild?: string): void
  /** Breaks every connection, without a word. The sessions can be resumed. */
  drop(): void
  /** Closes every connection with a code of Discord's. */
  close(code: number): void
  /** The next one that identifies is closed with this code. */
  refuseNext(code: number): void
  /** Asks every client to reconnect, as before a server restarts. */
  askToReconnect(): void
  url(): string
  stop(): void
}

const GUILDS_ONLY = GatewayIntentBits.Guilds
const AUTHENTICATION_FAILED = 4004

export function gateway(server: Server, world: World, heartbeatMs: number): Gateway {
  const sockets = new WebSocketServer({ server, path: '/gateway/' })
  const sessions: Session[] = []
  let refused: number | null = null
  const send = (socket: WebSocket | null, payload: object) => socket?.send(JSON.stringify(payload))

  const deliver = (session: Session, type: string, data: unknown) => {
    const sent: Sent = { op: GatewayOpcodes.Dispatch, t: type, s: session.dispatched.length + 1, d: data }
    session.dispatched.push(sent)
    send(session.socket, sent)
  }

  /** Whether a server is this shard's. */
  const hasServer = ([id, count]: ShardOf, guild = world.guildId) =>
    Number((BigInt(guild) >> 22n) % BigInt(count)) === id

  const identify = (
    socket: WebSocket,
    { intents, shard = [0, 1] }: { intents: number; shard?: ShardOf },
  ): Session => {
    if (intents !== GUILDS_ONLY) world.violations.push(`intents: ${intents}, only Guilds is wanted`)
    const session = { id: `session-${world.nextId()}`, intents, shard, dispatched: [], socket, resumes: 0 }
    sessions.push(session)
    deliver(session, GatewayDispatchEvents.Ready, ready(world, session.id, api.url(), shard))
    if (hasServer(shard)) deliver(session, GatewayDispatchEvents.GuildCreate, guild(world))
    return session
  }

  const resume = (socket: WebSocket, { session_id: id, seq }: { session_id: string; seq: number }) => {
    const session = sessions.find((known) => known.id === id)
    if (!session) {
      send(socket, { op: GatewayOpcodes.InvalidSession, d: false })
      return null
    }
    session.socket = socket
    session.resumes += 1
    for (const missed of session.dispatched.filter(({ s }) => s > seq)) send(socket, missed)
    deliver(session, GatewayDispatchEvents.Resumed, {})
    return session
  }

  sockets.on('connection', (socket) => {
    let session: Session | null = null
    send(socket, { op: GatewayOpcodes.Hello, d: { heartbeat_interval: heartbeatMs } })
    socket.on('message', (raw) => {
      const { op, d } = JSON.parse(String(raw))
      if (op === GatewayOpcodes.Heartbeat) {
        api.heartbeats += 1
        send(socket, { op: GatewayOpcodes.HeartbeatAck })
      } else if (op === GatewayOpcodes.Identify || op === GatewayOpcodes.Resume) {
        const refusal = d.token === world.token ? refused : AUTHENTICATION_FAILED
        refused = null
        if (refusal !== null) socket.close(refusal)
        else session = op === GatewayOpcodes.Identify ? identify(socket, d) : resume(socket, d)
      }
      world.changed()
    })
    socket.on('close', (code) => {
      if (session?.socket === socket) session.socket = null
      // A client that closes with 1000 or 1001 ends its session.
      if (session && (code === 1000 || code === 1001)) sessions.splice(sessions.indexOf(session), 1)
      world.changed()
    })
    socket.on('error', () => socket.terminate())
  })

  const api: Gateway = {
    sessions,
    heartbeats: 0,
    dispatch: (type, data, guild) => {
      for (const session of sessions) if (hasServer(session.shard, guild)) deliver(session, type, data)
    },
    drop: () => {
      for (const socket of sockets.clients) socket.terminate()
    },
    close: (code) => {
      for (const socket of sockets.clients) socket.close(code)
    },
    refuseNext: (code) => {
      refused = code
    },
    askToReconnect: () => {
      for (const socket of sockets.clients) send(socket, { op: GatewayOpcodes.Reconnect, d: null })
    },
    url: () => {
      const address = server.address()
      return `ws://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/gateway/`
    },
    stop: () => {
      for (const socket of sockets.clients) socket.terminate()
      sockets.close()
    },
  }
  return api
}
