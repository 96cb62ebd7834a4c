import type { MiddlewareHandler } from 'hono'
import { refusal } from '../refusal.ts'

/** Refuses what another page makes the browser send; a program that sends no such headers is let through. */
export const sameOrigin: MiddlewareHandler = async (context, next) => {
  const origin = context.req.header('origin')
  const site = context.req.header('sec-fetch-site')
  const own = `http://${context.req.header('host')?.toLowerCase()}`
  if (origin !== undefined && origin !== own) return refusal(context, 'origin')
  if (site !== undefined && site !== 'same-origin') return refusal(context, 'origin')
  return next()
}
