import type { Connection } from './connection.ts'

/** Sums that are added up during a batch and written at its end. */
export interface Counts {
  add(name: 'articles' | 'quotes' | 'events' | 'actors', by: number): void
  addToPublisher(publisher: number, of: 'articles' | 'quotes', by: number): void
  addToActor(actor: number, of: ActorCount, by: number): void
  /** One actor became another. */
  moveActor(from: number, to: number): void
  /** An actor was counted anew. */
  dropActor(actor: number): void
  /** Quotes of a day. */
  addQuotes(day: number, by: number): void
  /** Events that begin or end on a day. */
  addEvents(start: number, end: number, by: number): void
  flush(): void
}

type ActorCount = 'articles' | 'quotes' | 'events'

export function createCounts(db: Connection): Counts {
  const totals = createSums<string>()
  const publishers = { articles: createSums<number>(), quotes: createSums<number>() }
  const actors = {
    articles: createSums<number>(),
    quotes: createSums<number>(),
    events: createSums<number>(),
  }
  const days = { quotes: createSums<number>(), begins: createSums<number>(), ends: createSums<number>() }
  return {
    add: totals.add,
    addToPublisher: (publisher, of, by) => publishers[of].add(publisher, by),
    addToActor: (actor, of, by) => actors[of].add(actor, by),
    moveActor(from, to) {
      for (const sums of Object.values(actors)) sums.add(to, sums.take(from))
    },
    dropActor(actor) {
      for (const sums of Object.values(actors)) sums.take(actor)
    },
    addQuotes: days.quotes.add,
    addEvents(start, end, by) {
      days.begins.add(start, by)
      days.ends.add(end, by)
    },
    flush() {
      totals.each((name, by) =>
        db.run(
          'INSERT INTO tally VALUES (?, ?) ON CONFLICT DO UPDATE SET value = value + excluded.value',
          name,
          by,
        ),
      )
      for (const of of ['articles', 'quotes'] as const)
        publishers[of].each((publisher, by) =>
          db.run(`UPDATE publisher SET ${of} = ${of} + ? WHERE publisher = ?`, by, publisher),
        )
      for (const of of ['articles', 'quotes', 'events'] as const)
        actors[of].each((actor, by) =>
          db.run(`UPDATE actor SET ${of} = ${of} + ? WHERE actor = ?`, by, actor),
        )
      days.quotes.each((day, by) =>
        db.run(
          'INSERT INTO quote_day VALUES (?, ?) ON CONFLICT DO UPDATE SET quotes = quotes + excluded.quotes',
          day,
          by,
        ),
      )
      for (const of of ['begins', 'ends'] as const)
        days[of].each((day, by) =>
          db.run(
            `INSERT INTO event_day (day, begins, ends) VALUES (?, ?, ?)
             ON CONFLICT DO UPDATE SET ${of} = ${of} + excluded.${of}`,
            day,
            of === 'begins' ? by : 0,
            of === 'ends' ? by : 0,
          ),
        )
    },
  }
}

function createSums<Key>() {
  const sums = new Map<Key, number>()
  return {
    add(key: Key, by: number): void {
      sums.set(key, (sums.get(key) ?? 0) + by)
    },
    take(key: Key): number {
      const sum = sums.get(key) ?? 0
      sums.delete(key)
      return sum
    },
    each(visit: (key: Key, by: number) => void): void {
      for (const [key, by] of sums) if (by !== 0) visit(key, by)
      sums.clear()
    },
  }
}
