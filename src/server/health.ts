import { Hono } from 'hono'

/**
 * `/health`: `{ live, ready }`, 503 while not ready. `/health/live` and `/health/ready` each say one of them.
 * `ready` may throw: then it is not.
 */
export function health(ready: () => boolean | Promise<boolean>): Hono {
  const isReady = async () => {
    try {
      return await ready()
    } catch {
      return false
    }
  }
  return new Hono()
    .get('/', async (context) => {
      const now = await isReady()
      return context.json({ live: true, ready: now }, now ? 200 : 503)
    })
    .get('/live', (context) => context.json({ live: true }))
    .get('/ready', async (context) => {
      const now = await isReady()
      return context.json({ ready: now }, now ? 200 : 503)
    })
}
