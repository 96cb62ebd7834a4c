import type { MiddlewareHandler } from 'hono'
import { refusal } from '../refusal.ts'

/** Refuses a request that was not addressed to this machine by one of its own names (DNS rebinding). */
export const ownHost =
  (authorities: () => ReadonlySet<string>): MiddlewareHandler =>
  async (context, next) => {
    const host = context.req.header('host') ?? ''
    if (!authorities().has(host.toLowerCase())) return refusal(context, 'host')
    return next()
  }
