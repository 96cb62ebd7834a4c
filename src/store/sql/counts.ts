import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/** Sums that are added up during a batch and written at its end. */
export interface Counts {
  add(name: 'articles' | 'quotes' | 'events' | 'actors' | 'changes', by: number): void
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
  flush(): Steps<void>
}

type ActorCount = 'articles' | 'quotes' | 'events'

export function createCounts(db: Statements): Counts {
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
      for (const sums of Object.values(actors)) sums.add(to, sums.drop(from))
    },
    dropActor(actor) {
      for (const sums of Object.values(actors)) sums.drop(actor)
    },
    addQuotes: days.quotes.add,
    addEvents(start, end, by) {
      days.begins.add(start, by)
      days.ends.add(end, by)
    },
    *flush() {
      for (const [name, by] of totals.take())
        yield* db.write(
          'INSERT INTO tally VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = tally.value + excluded.value',
          name,
          by,
        )
      for (const of of ['articles', 'quotes'] as const)
        for (const [publisher, by] of publishers[of].take())
          yield* db.write(`UPDATE publisher SET ${of} = ${of} + ? WHERE publisher = ?`, by, publisher)
      for (const of of ['articles', 'quotes', 'events'] as const)
        for (const [actor, by] of actors[of].take())
          yield* db.write(`UPDATE actor SET ${of} = ${of} + ? WHERE actor = ?`, by, actor)
      for (const [day, by] of days.quotes.take())
        yield* db.write(
          `INSERT INTO quote_day VALUES (?, ?)
           ON CONFLICT (day) DO UPDATE SET quotes = quote_day.quotes + excluded.quotes`,
          day,
          by,
        )
      for (const of of ['begins', 'ends'] as const)
        for (const [day, by] of days[of].take())
          yield* db.write(
            `INSERT INTO event_day (day, begins, ends) VALUES (?, ?, ?)
             ON CONFLICT (day) DO UPDATE SET ${of} = event_day.${of} + excluded.${of}`,
            day,
            of === 'begins' ? by : 0,
            of === 'ends' ? by : 0,
          )
    },
  }
}

function createSums<Key>() {
  const sums = new Map<Key, number>()
  const drop = (key: Key): number => {
    const sum = sums.get(key) ?? 0
    sums.delete(key)
    return sum
  }
  return {
    add(key: Key, by: number): void {
      sums.set(key, (sums.get(key) ?? 0) + by)
    },
    drop,
    /** All that are not zero; from then on all are. */
    take(): [Key, number][] {
      const taken = [...sums].filter(([, by]) => by !== 0)
      sums.clear()
      return taken
    },
  }
}
