import type { RecordKind } from '../search-port.ts'
import type { Statements } from '../sql/statements.ts'
import type { Steps } from '../sql/steps.ts'
import type { Horizon } from '../sql/word-counts.ts'
import { newestIndexes } from './newest.ts'

/** Each twice as far as the one before. */
const STEPS = [2000, 4000, 8000, 16_000, 32_000, 64_000, 128_000, 256_000]

/**
 * Where the records begin that have smaller indexes. In a store that was not tidied yet: where the newest two thousand
 * begin, the newest four thousand, and so on, up to half of all.
 */
export function* horizons(db: Statements, kind: RecordKind, all: number): Steps<readonly Horizon[]> {
  const indexed = yield* newestIndexes(db, kind)
  if (indexed.length > 0) return indexed
  const found: Horizon[] = []
  for (const records of STEPS.filter((step) => step <= all / 2)) {
    const position = yield* db.value<number>(
      `SELECT position FROM ${kind}_words ORDER BY position DESC LIMIT 1 OFFSET ?`,
      records - 1,
    )
    if (position === undefined) break
    found.push({ records, position })
  }
  return found
}
