import type { RecordKind, Vocabulary } from '../search-port.ts'
import type { Connection } from './connection.ts'

interface Read {
  readonly version: number
  readonly vocabulary: Vocabulary
}

/**
 * Reads vocabularies. What was read is kept, and only words that changed since are read again: an ingest in
 * another process costs little.
 */
export function createVocabularies(db: Connection): (kind: RecordKind) => Vocabulary {
  const kept = new Map<RecordKind, Read>()
  return (kind) => {
    const version = db.value<number>('SELECT value FROM tally WHERE name = ?', `vocabulary of ${kind}s`) ?? 0
    const before = kept.get(kind)
    if (before?.version === version) return before.vocabulary
    const read = {
      version,
      vocabulary: before ? renew(db, kind, before, version) : readAll(db, kind, version),
    }
    kept.set(kind, read)
    return read.vocabulary
  }
}

const byWord = ([a]: readonly [string, number], [b]: readonly [string, number]): number =>
  a < b ? -1 : a > b ? 1 : 0

function readAll(db: Connection, kind: RecordKind, version: number): Vocabulary {
  const words = db.values<string>(
    'SELECT word FROM vocabulary WHERE kind = ? AND records > 0 ORDER BY word',
    kind,
  )
  const counts = db.values<number>(
    'SELECT records FROM vocabulary WHERE kind = ? AND records > 0 ORDER BY word',
    kind,
  )
  // SQLite orders by bytes, JavaScript by UTF-16: they differ on rare letters only.
  if (words.every((word, at) => at === 0 || (words[at - 1] ?? '') < word))
    return { version: String(version), words, counts: Uint32Array.from(counts) }
  return toVocabulary(version, words.map((word, at) => [word, counts[at] ?? 0] as const).sort(byWord))
}

function renew(
  db: Connection,
  kind: RecordKind,
  { version: since, vocabulary }: Read,
  version: number,
): Vocabulary {
  const changes = db
    .all<{ word: string; records: number }>(
      'SELECT word, records FROM vocabulary WHERE kind = ? AND changed > ?',
      kind,
      since,
    )
    .map(({ word, records }) => [word, records] as const)
    .sort(byWord)
  const merged: (readonly [string, number])[] = []
  let at = 0
  for (const [word, records] of changes) {
    for (; at < vocabulary.words.length && (vocabulary.words[at] ?? '') < word; at += 1)
      merged.push([vocabulary.words[at] ?? '', vocabulary.counts[at] ?? 0])
    if (vocabulary.words[at] === word) at += 1
    if (records > 0) merged.push([word, records])
  }
  for (; at < vocabulary.words.length; at += 1)
    merged.push([vocabulary.words[at] ?? '', vocabulary.counts[at] ?? 0])
  return toVocabulary(version, merged)
}

const toVocabulary = (version: number, entries: readonly (readonly [string, number])[]): Vocabulary => ({
  version: String(version),
  words: entries.map(([word]) => word),
  counts: Uint32Array.from(entries, ([, records]) => records),
})
