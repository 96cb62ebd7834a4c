import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { health } from '../server/health.ts'
import type { Bundle } from './bundle.ts'
import type { PlaygroundDeps } from './deps.ts'
import { headers } from './guards/headers.ts'
import { jsonOnly } from './guards/json-only.ts'
import { ownHost } from './guards/own-host.ts'
import { sameOrigin } from './guards/same-origin.ts'
import { ICON } from './icon.ts'
import { PAGE } from './page.ts'
import { readOrder } from './post-digest.ts'
import { readInteraction } from './read-interaction.ts'
import { refusal } from './refusal.ts'
import { settle } from './settle.ts'

/** Room for a press: it carries the whole message, whose embeds may hold 6 000 characters, and its components. */
const MAX_BODY_BYTES = 128 * 1024

/** The kind of response that posts. */
const MESSAGE = 4

/** `authorities`: the `Host` headers to answer to, known once the server listens. */
export function createApp(
  deps: PlaygroundDeps,
  bundle: () => Promise<Bundle>,
  authorities: () => ReadonlySet<string>,
): Hono {
  const app = new Hono()
  app.use(headers, ownHost(authorities))
  app.route('/health', health(deps.ready))

  app.use('/', etag())
  app.use('/assets/*', etag())
  app.get('/', (context) => context.html(PAGE))
  app.get('/assets/icon.svg', (context) => context.body(ICON, 200, { 'content-type': 'image/svg+xml' }))
  app.get('/assets/app.js', async (context) =>
    context.body((await bundle()).script, 200, { 'content-type': 'text/javascript; charset=utf-8' }),
  )
  app.get('/assets/app.css', async (context) =>
    context.body((await bundle()).style, 200, { 'content-type': 'text/css; charset=utf-8' }),
  )

  app.get('/api/commands', (context) => context.json(deps.commands.map(({ data }) => data.toJSON())))
  const limit = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: (context) => refusal(context, 'size') })
  app.post('/api/interactions', sameOrigin, jsonOnly, limit, async (context) => {
    const body: unknown = await context.req.json().catch(() => null)
    const interaction = readInteraction(body)
    if (!interaction) return refusal(context, 'body')
    return context.json(await settle(await deps.interact(interaction)))
  })

  app.post('/api/digest', sameOrigin, jsonOnly, limit, async (context) => {
    const order = readOrder(await context.req.json().catch(() => null))
    if (!order) return refusal(context, 'body')
    return context.json({ type: MESSAGE, data: await deps.digest(order) })
  })

  app.notFound((context) => refusal(context, 'unknown'))
  app.onError((error, context) => refusal(context, 'failed', deps.report(error)))
  return app
}
