import type { Answer } from './errors.ts'

/** The client's library sends a request again by itself after a reset, and does not after a mere end. */
export type Break = 'reset' | 'end'

/** What can go wrong with a request, however right it is. */
export type Fault =
  | { readonly kind: 'rate-limit'; readonly retryAfter: number; readonly global?: boolean }
  | { readonly kind: 'status'; readonly status: number }
  /** The connection breaks before anything is done. */
  | { readonly kind: 'cut-before'; readonly how: Break }
  /** It is done, and the connection breaks before the answer. */
  | { readonly kind: 'cut-after'; readonly how: Break }
  /** It is looked at only once the promise resolves. */
  | { readonly kind: 'hold'; readonly until: Promise<unknown> }

export interface Faults {
  /** The next `times` requests that match go wrong. */
  add(method: string, path: RegExp, fault: Fault, times?: number): void
  /** The fault that this request meets, if any. */
  take(method: string, path: string): Fault | null
}

export function faults(): Faults {
  const planned: { method: string; path: RegExp; fault: Fault; left: number }[] = []
  return {
    add: (method, path, fault, times = 1) => {
      planned.push({ method, path, fault, left: times })
    },
    take: (method, path) => {
      const found = planned.find((plan) => plan.left > 0 && plan.method === method && plan.path.test(path))
      if (!found) return null
      found.left -= 1
      return found.fault
    },
  }
}

export const rateLimited = (fault: Fault & { kind: 'rate-limit' }): Answer => ({
  status: 429,
  body: {
    message: 'You are being rate limited.',
    retry_after: fault.retryAfter,
    global: fault.global ?? false,
  },
  headers: {
    'retry-after': String(fault.retryAfter),
    'x-ratelimit-scope': fault.global ? 'global' : 'user',
    ...(fault.global && { 'x-ratelimit-global': 'true' }),
  },
})
