import type { Instant } from '../../../domain/digest.ts'
import { LONGEST_HOLD, type Pace } from '../../digest-port.ts'
import type { Database } from '../database.ts'
import type { Statements } from '../statements.ts'
import type { Steps } from '../steps.ts'

export const pace = (data: Database): Pace => ({
  slot: async (now, spacing) => (await data.change((db) => move(db, now, now, spacing))) - spacing,
  hold: async (now, until) => {
    await data.change((db) => move(db, now, Math.max(now, Math.min(until, now + LONGEST_HOLD)), 0))
  },
  free: async (now) => {
    const free = (await data.read((db) => db.value<number>('SELECT free FROM pace'))) ?? now
    return free > now + LONGEST_HOLD ? now : Math.max(free, now)
  },
  refused: (now, window) => data.change((db) => refuse(db, now, window)),
})

/** Moves the next free slot to `from` at least, and on by `spacing`. */
function* move(db: Statements, now: Instant, from: Instant, spacing: number): Steps<number> {
  const free = yield* db.value<number>(
    'UPDATE pace SET free = CASE WHEN free > ? OR free < ? THEN ? ELSE free END + ? RETURNING free',
    now + LONGEST_HOLD,
    from,
    from,
    spacing,
  )
  return free ?? from + spacing
}

function* refuse(db: Statements, now: Instant, window: number): Steps<{ count: number; until: Instant }> {
  yield* db.write(
    'UPDATE pace SET refused = 0, since = ? WHERE since NOT BETWEEN ? AND ?',
    now,
    now - window,
    now,
  )
  const row = yield* db.one<{ refused: number; since: number }>(
    'UPDATE pace SET refused = refused + 1 RETURNING refused, since',
  )
  return { count: row?.refused ?? 1, until: (row?.since ?? now) + window }
}
