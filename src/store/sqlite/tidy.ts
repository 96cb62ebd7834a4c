import { setImmediate } from 'node:timers/promises'
import type { Connection } from './connection.ts'
import { guarded } from './problems.ts'

/** Pages of the index written in one step; some tens of milliseconds. */
const STEP = 250

/**
 * Merges the full-text index's segments, of which each batch leaves one, into one for each kind: look-ups are
 * three times as fast. In short steps, so that other writers and the event loop wait little.
 */
export async function tidyIndex(db: Connection): Promise<void> {
  for (const kind of ['quote', 'event', 'actor'] as const) {
    const merge = (pages: number): boolean => {
      const before = changes(db)
      db.run(`INSERT INTO ${kind}_words (${kind}_words, rank) VALUES ('merge', ?)`, pages)
      // The statement itself is one change.
      return changes(db) - before > 1
    }
    // A negative number takes all segments into the merge, those after it go on with it.
    for (let more = await guarded(() => merge(-STEP)); more; more = await guarded(() => merge(STEP)))
      await setImmediate()
  }
}

const changes = (db: Connection): number => db.value<number>('SELECT total_changes()') ?? 0
