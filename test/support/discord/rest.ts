import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { type Answer, refuse } from './errors.ts'
import { type Break, type Faults, rateLimited } from './faults.ts'
import type { Route } from './routes/route.ts'
import type { RequestRecord, World } from './world.ts'

const PREFIX = '/api/v10'

/** Discord's REST, on whatever address the server is made to listen. */
export function restServer(world: World, routes: readonly Route[], faults: Faults): Server {
  return createServer((request, response) => {
    void serve(request, response, world, routes, faults)
  })
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  world: World,
  routes: readonly Route[],
  faults: Faults,
): Promise<void> {
  const body = await bodyOf(request)
  const url = new URL(request.url ?? '', 'http://stand-in')
  const full = decodeURIComponent(url.pathname)
  const path = full.startsWith(PREFIX) ? full.slice(PREFIX.length) : full
  const method = request.method ?? ''
  const record: RequestRecord = {
    method,
    path,
    authorization: request.headers.authorization,
    body,
    status: 'cut',
  }
  world.requests.push(record)
  world.changed()

  const fault = faults.take(method, path)
  if (fault?.kind === 'hold') await fault.until
  if (fault?.kind === 'cut-before') {
    cut(request, fault.how)
    return
  }
  const answer =
    fault?.kind === 'rate-limit'
      ? rateLimited(fault)
      : fault?.kind === 'status'
        ? { status: fault.status }
        : answerTo(record, url.searchParams, world, routes)
  if (fault?.kind === 'cut-after') cut(request, fault.how)
  else record.status = send(response, answer)
  world.changed()
}

const cut = ({ socket }: IncomingMessage, how: Break) =>
  how === 'reset' ? socket.resetAndDestroy() : socket.destroy()

async function bodyOf(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const text = Buffer.concat(chunks).toString('utf8')
  return text === '' ? undefined : JSON.parse(text)
}

function answerTo(
  { method, path, authorization, body }: RequestRecord,
  query: URLSearchParams,
  world: World,
  routes: readonly Route[],
): Answer {
  for (const route of routes) {
    const match = route.method === method ? route.path.exec(path) : null
    if (!match) continue
    if (route.auth && authorization !== `Bot ${world.token}`) return refuse('unauthorized')
    return route.answer({ world, params: match.slice(1), query, body })
  }
  world.violations.push(`${method} ${path} is not known here`)
  return refuse('unknown-route')
}

function send(response: ServerResponse, { status, body, headers }: Answer): number {
  response.writeHead(status, {
    ...(body !== undefined && { 'content-type': 'application/json' }),
    ...headers,
  })
  response.end(body === undefined ? undefined : JSON.stringify(body))
  return status
}
