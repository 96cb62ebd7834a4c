import type { Arrivals } from '../../digest-port.ts'
import type { Connection } from '../connection.ts'
import { guarded } from '../problems.ts'

export const arrivals = (db: Connection): Arrivals => ({
  last: () => guarded(() => last(db)),
  after: (number, count) =>
    guarded(
      () =>
        db.value<number>(
          'SELECT number FROM arrival WHERE number > ? ORDER BY number LIMIT 1 OFFSET ?',
          number,
          count - 1,
        ) ?? last(db),
    ),
  between: (kind, from, to, { offset, limit }) =>
    guarded(() => {
      const there = `FROM arrival CROSS JOIN ${kind} USING (id)
        WHERE arrival.number > ? AND arrival.number <= ? AND arrival.kind = '${kind}'`
      return {
        items: db.values<string>(
          `SELECT arrival.id ${there} ORDER BY arrival.number DESC LIMIT ? OFFSET ?`,
          from,
          to,
          limit,
          offset,
        ),
        total: db.value<number>(`SELECT count(*) ${there}`, from, to) ?? 0,
      }
    }),
})

const last = (db: Connection): number => db.value<number>('SELECT max(number) FROM arrival') ?? 0
