import type { Batch } from './batch.ts'
import { happeningOf, type MentionRow, type Told, toldBy } from './happenings.ts'
import { keysOf, spanOf } from './mention-keys.ts'
import { comparableReaches } from './reach.ts'
import type { Steps } from './steps.ts'

/**
 * Events that tell the same as a mention of an article, those with most such mentions first, then the oldest.
 * Only mentions are looked at that share a day and a key with it.
 */
export function* findNeighbours(
  batch: Batch,
  told: Told,
  article: number,
  own: number | null,
): Steps<number[]> {
  const { db, dialect, rules } = batch
  const { start, end, reach } = spanOf(told)
  const near = yield* db.all<MentionRow>(
    `SELECT DISTINCT mention, event, article
     FROM ${dialect.texts} AS wanted CROSS JOIN ${dialect.integers} AS reaches ON 1 = 1 CROSS JOIN mention_key
       ON mention_key.key = wanted.value AND mention_key.reach = reaches.value
       AND mention_key.start BETWEEN ? - reaches.value + 1 AND ?
     CROSS JOIN mention USING (mention)
     WHERE mention."end" >= ? AND mention.article <> ? AND mention.event IS DISTINCT FROM ?`,
    JSON.stringify(yield* keysOf(batch, told)),
    JSON.stringify(comparableReaches(reach)),
    start,
    end,
    start,
    article,
    own,
  )
  const happening = yield* happeningOf(batch, told)
  const matches = new Map<number, number>()
  for (const { mention, event } of near) {
    const row = yield* db.one<MentionRow>('SELECT facts, casting FROM mention WHERE mention = ?', mention)
    if (row && rules.sameHappening(happening, yield* happeningOf(batch, toldBy(row))))
      matches.set(event, (matches.get(event) ?? 0) + 1)
  }
  return [...matches].sort(([a, m], [b, n]) => n - m || a - b).map(([event]) => event)
}
