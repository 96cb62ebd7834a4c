import type { MiddlewareHandler } from 'hono'
import { refusal } from '../refusal.ts'

/** Forms cannot send this type, and scripts of other pages must ask before they do. */
export const jsonOnly: MiddlewareHandler = async (context, next) => {
  const type = context.req.header('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') return refusal(context, 'type')
  return next()
}
