import type { APIInteraction } from 'discord-api-types/v10'
import { type Context, Hono, type MiddlewareHandler } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Handled } from '../../interactions/handled.ts'
import type { Verifier } from './verify.ts'

/** Room for a press on the fullest message, with the member, the channel and everything that is resolved. */
const MAX_BODY_BYTES = 512 * 1024

export interface HttpDeps {
  readonly isFromDiscord: Verifier
  /** Gives the response and sends what comes after it. Never rejects. */
  readonly interact: (interaction: APIInteraction) => Promise<Handled['response']>
  /** The system's clock, in milliseconds since 1970: Discord's timestamps follow no other. */
  readonly now: () => number
  /** Whether the commands can answer: for a load balancer. */
  readonly ready: () => Promise<boolean>
  /** Told of each request that does not come from Discord. */
  readonly refused: () => void
  /** Told of each request that could not be answered, which is a bug. */
  readonly failed: (err: unknown) => void
}

/** What is served to Discord: `POST /interactions`; and to a load balancer: `/health/live`, `/health/ready`. */
export function createHttpApp({ isFromDiscord, interact, now, ready, refused, failed }: HttpDeps): Hono {
  const app = new Hono()
  app.get('/health/live', (context) => context.json({ live: true }))
  app.get('/health/ready', async (context) => {
    const isReady = await ready()
    return context.json({ ready: isReady }, isReady ? 200 : 503)
  })
  app.post('/interactions', limited, async (context) => {
    const body = new Uint8Array(await context.req.arrayBuffer())
    const signed = {
      signature: context.req.header('x-signature-ed25519'),
      timestamp: context.req.header('x-signature-timestamp'),
    }
    if (!isFromDiscord(signed, body, now())) {
      refused()
      return context.json({ error: 'invalid request signature' }, 401)
    }
    const interaction = readInteraction(body)
    if (!interaction) return context.json({ error: 'not an interaction' }, 400)
    return context.json(await interact(interaction))
  })
  app.notFound((context) => context.json({ error: 'not found' }, 404))
  app.onError((err, context) => {
    failed(err)
    return context.json({ error: 'failed' }, 500)
  })
  return app
}

const tooLarge = (context: Context) => context.json({ error: 'too large' }, 413)
const counted = bodyLimit({ maxSize: MAX_BODY_BYTES, onError: tooLarge })

/** Node holds a request to the length that it states. Only where it states none the body is counted, as a stream. */
const limited: MiddlewareHandler = async (context, next) => {
  const length = context.req.header('content-length')
  if (length === undefined || context.req.header('transfer-encoding') !== undefined)
    return counted(context, next)
  return Number(length) <= MAX_BODY_BYTES ? next() : tooLarge(context)
}

/** The signature vouches for what is inside. */
function readInteraction(body: Uint8Array): APIInteraction | null {
  try {
    const read: unknown = JSON.parse(Buffer.from(body).toString('utf8'))
    const isOne = typeof read === 'object' && read !== null && 'type' in read && typeof read.type === 'number'
    return isOne ? (read as APIInteraction) : null
  } catch {
    return null
  }
}
