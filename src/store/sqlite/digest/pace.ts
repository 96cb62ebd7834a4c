import type { Pace } from '../../digest-port.ts'
import type { Connection } from '../connection.ts'
import { guarded } from '../problems.ts'

export const pace = (db: Connection): Pace => ({
  slot: (now, spacing) =>
    guarded(() => {
      const next = db.value<number>('UPDATE pace SET free = max(free, ?) + ? RETURNING free', now, spacing)
      return (next ?? now + spacing) - spacing
    }),
  hold: (until) => guarded(() => void db.run('UPDATE pace SET free = max(free, ?)', until)),
  free: () => guarded(() => db.value<number>('SELECT free FROM pace') ?? 0),
  refused: (now, window) =>
    guarded(() => {
      db.run('UPDATE pace SET refused = 0, since = ? WHERE since NOT BETWEEN ? AND ?', now, now - window, now)
      const row = db.one<{ refused: number; since: number }>(
        'UPDATE pace SET refused = refused + 1 RETURNING refused, since',
      )
      return { count: row?.refused ?? 1, until: (row?.since ?? now) + window }
    }),
})
