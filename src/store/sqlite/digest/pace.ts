import { LONGEST_HOLD, type Pace } from '../../digest-port.ts'
import type { Connection } from '../connection.ts'
import { guarded } from '../problems.ts'

export const pace = (db: Connection): Pace => ({
  slot: (now, spacing) => guarded(() => move(db, now, 0, spacing) - spacing),
  hold: (now, until) => guarded(() => void move(db, now, Math.min(until, now + LONGEST_HOLD), 0)),
  free: (now) =>
    guarded(() => {
      const free = db.value<number>('SELECT free FROM pace') ?? now
      return free > now + LONGEST_HOLD ? now : Math.max(free, now)
    }),
  refused: (now, window) =>
    guarded(() => {
      db.run('UPDATE pace SET refused = 0, since = ? WHERE since NOT BETWEEN ? AND ?', now, now - window, now)
      const row = db.one<{ refused: number; since: number }>(
        'UPDATE pace SET refused = refused + 1 RETURNING refused, since',
      )
      return { count: row?.refused ?? 1, until: (row?.since ?? now) + window }
    }),
})

/** Moves the next free slot to `until` at least, and on by `spacing`. */
const move = (db: Connection, now: number, until: number, spacing: number): number =>
  db.value<number>(
    'UPDATE pace SET free = max(CASE WHEN free > ? THEN 0 ELSE free END, ?, ?) + ? RETURNING free',
    now + LONGEST_HOLD,
    now,
    until,
    spacing,
  ) ?? now + spacing
