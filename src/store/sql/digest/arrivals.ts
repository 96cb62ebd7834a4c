import type { ArrivalKind, Arrivals } from '../../digest-port.ts'
import type { Listing, Page } from '../../listing.ts'
import type { Database } from '../database.ts'
import type { Statements } from '../statements.ts'
import type { Steps } from '../steps.ts'

export const arrivals = (data: Database): Arrivals => ({
  last: () => data.read(last),
  after: (number, count) => data.read((db) => after(db, number, count)),
  between: (kind, from, to, page) => data.read((db) => between(db, kind, from, to, page)),
})

function* after(db: Statements, number: number, count: number): Steps<number> {
  const found = yield* db.value<number>(
    'SELECT number FROM arrival WHERE number > ? ORDER BY number LIMIT 1 OFFSET ?',
    number,
    count - 1,
  )
  return found ?? (yield* last(db))
}

function* between(
  db: Statements,
  kind: ArrivalKind,
  from: number,
  to: number,
  { offset, limit }: Page,
): Steps<Listing<string>> {
  const there = `FROM arrival CROSS JOIN ${kind} USING (id)
    WHERE arrival.number > ? AND arrival.number <= ? AND arrival.kind = '${kind}'`
  const items = yield* db.values<string>(
    `SELECT arrival.id ${there} ORDER BY arrival.number DESC LIMIT ? OFFSET ?`,
    from,
    to,
    limit,
    offset,
  )
  return { items, total: (yield* db.value<number>(`SELECT count(*) ${there}`, from, to)) ?? 0 }
}

function* last(db: Statements): Steps<number> {
  return (yield* db.value<number>('SELECT max(number) FROM arrival')) ?? 0
}
