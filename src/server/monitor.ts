import { Hono } from 'hono'
import { health } from './health.ts'
import type { Metrics } from './metrics/metrics.ts'

/** `/health` and `/metrics`: for whoever watches over the process. */
export const monitor = (ready: () => Promise<boolean>, metrics: Metrics): Hono =>
  new Hono()
    .route('/health', health(ready))
    .get('/metrics', async (context) =>
      context.body(await metrics.text(), 200, { 'content-type': metrics.contentType }),
    )
