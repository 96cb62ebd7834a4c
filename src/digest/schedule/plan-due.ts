import type { Due, Instant, Subscription } from '../../domain/digest.ts'
import type { DuePlan } from '../../store/digest-port.ts'
import { nextDue } from './next-due.ts'

const HOUR_MS = 3_600_000

/** A digest is sent up to so many milliseconds after its time. */
export const LATEST_MS = 12 * HOUR_MS

/** Longer ago, what was missed is not even recorded. */
const REMEMBERED_MS = 31 * 24 * HOUR_MS

/** Channels that refused before are tried within this time, not all at once. */
const RETRY_WITHIN_MS = HOUR_MS

/**
 * What to do about a subscription whose time has come. However long nobody looked, one digest at most is sent: the
 * last one, if it is not too late; those before it are recorded as missed. Null where nothing is due.
 */
export function planDue(subscription: Subscription, now: Instant): DuePlan | null {
  const { settings, next, failures } = subscription
  if (next === null || next.at > now) return null
  const missed: Due[] = []
  let turn = next
  while (turn.at <= now) {
    missed.push(turn)
    const longAgo = turn.at < now - REMEMBERED_MS
    turn = nextDue(settings, longAgo ? now - REMEMBERED_MS : turn.at, turn.date)
  }
  const dates = missed.map(({ date, at }, i) => ({
    date,
    at,
    tryAt: at + (failures > 0 ? spread(subscription.id) : 0),
    skipped: i < missed.length - 1 || now - at > LATEST_MS ? ('late' as const) : null,
  }))
  return { subscription, dates, next: turn }
}

/** The same for one subscription each time. */
function spread(id: string): number {
  let sum = 0
  for (let i = 0; i < id.length; i += 1) sum = (sum * 31 + id.charCodeAt(i)) % RETRY_WITHIN_MS
  return sum
}
