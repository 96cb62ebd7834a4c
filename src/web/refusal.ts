import type { Context } from 'hono'
import type { ContentfulStatusCode } from 'hono/utils/http-status'

/** Why a request is not carried out; the page words it. */
export type RefusalCode = 'host' | 'origin' | 'type' | 'size' | 'body' | 'unknown' | 'failed'

const STATUS = {
  host: 421,
  origin: 403,
  type: 415,
  size: 413,
  body: 400,
  unknown: 404,
  failed: 500,
} as const satisfies Record<RefusalCode, ContentfulStatusCode>

/** `{ "error": { "code", "id"? } }`. `id` finds the failure in the log. */
export const refusal = (context: Context, code: RefusalCode, id?: string): Response =>
  context.json({ error: id === undefined ? { code } : { code, id } }, STATUS[code])
