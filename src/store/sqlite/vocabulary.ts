import type { RecordKind, Vocabulary } from '../search-port.ts'
import type { Connection } from './connection.ts'

interface Read {
  readonly version: number
  readonly vocabulary: Vocabulary
}

/**
 * Reads vocabularies. What was read is kept, and only what changed since is read again: an ingest in another
 * process costs little.
 */
export function createVocabularies(db: Connection): (kind: RecordKind) => Vocabulary {
  const kept = new Map<RecordKind, Read>()
  return (kind) => {
    const version = db.value<number>('SELECT value FROM tally WHERE name = ?', `vocabulary of ${kind}s`) ?? 0
    const before = kept.get(kind)
    if (before?.version === version) return before.vocabulary
    const changes = before && changesSince(db, kind, before.version, version)
    const vocabulary =
      before && changes ? renew(before.vocabulary, changes, version) : readAll(db, kind, version)
    kept.set(kind, { version, vocabulary })
    return vocabulary
  }
}

const byOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function readAll(db: Connection, kind: RecordKind, version: number): Vocabulary {
  const rows = db.all<{ word: string; records: number }>(
    'SELECT word, records FROM vocabulary WHERE kind = ? AND records > 0',
    kind,
  )
  // SQLite orders by bytes, JavaScript by UTF-16: they differ on rare letters only.
  rows.sort((a, b) => byOrder(a.word, b.word))
  return {
    version: String(version),
    words: rows.map(({ word }) => word),
    counts: Uint32Array.from(rows, ({ records }) => records),
  }
}

/** What counts grew by from one version to another; null where that is not known any more. */
function changesSince(
  db: Connection,
  kind: RecordKind,
  from: number,
  to: number,
): Map<string, number> | null {
  const rows = db.values<string>(
    'SELECT words FROM vocabulary_change WHERE kind = ? AND version > ? AND version <= ?',
    kind,
    from,
    to,
  )
  if (rows.length !== to - from) return null
  const sums = new Map<string, number>()
  for (const row of rows)
    for (const [word, by] of JSON.parse(row) as [string, number][]) sums.set(word, (sums.get(word) ?? 0) + by)
  return sums
}

/** A vocabulary after some changes: two sorted lists made one. */
function renew(before: Vocabulary, changes: ReadonlyMap<string, number>, version: number): Vocabulary {
  const words: string[] = []
  const counts: number[] = []
  const keep = (word: string, records: number): void => {
    if (records <= 0) return
    words.push(word)
    counts.push(records)
  }
  let at = 0
  for (const [word, by] of [...changes].sort(([a], [b]) => byOrder(a, b))) {
    for (; at < before.words.length && (before.words[at] ?? '') < word; at += 1)
      keep(before.words[at] ?? '', before.counts[at] ?? 0)
    const known = before.words[at] === word
    keep(word, (known ? (before.counts[at] ?? 0) : 0) + by)
    if (known) at += 1
  }
  for (; at < before.words.length; at += 1) keep(before.words[at] ?? '', before.counts[at] ?? 0)
  return { version: String(version), words, counts: Uint32Array.from(counts) }
}
