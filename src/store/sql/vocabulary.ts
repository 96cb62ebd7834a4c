import type { RecordKind, Vocabulary } from '../search-port.ts'
import type { Backend } from './database.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'
import type { Horizon, WordCounts } from './word-counts.ts'

interface Read {
  readonly version: number
  readonly vocabulary: Vocabulary
  /** Of the kind, when it was read. */
  readonly records: number
  readonly horizons: readonly Horizon[]
}

export interface Vocabularies {
  read(kind: RecordKind): Promise<Vocabulary>
  /** Null as long as nobody read it. */
  counts(kind: RecordKind): WordCounts | null
}

/**
 * Reads vocabularies. What was read is kept, and only what changed since is read again: an ingest in another
 * process costs little.
 */
export function createVocabularies(data: Backend): Vocabularies {
  const kept = new Map<RecordKind, Read>()
  const reading = new Map<RecordKind, Promise<Read>>()
  function* readAnew(db: Statements, kind: RecordKind, before: Read | undefined): Steps<Read> {
    const version = yield* versionOf(db, kind)
    const changes = before && (yield* changesSince(db, kind, before.version, version))
    const vocabulary =
      before && changes ? renew(before.vocabulary, changes, version) : yield* readAll(db, kind, version)
    const records = (yield* db.value<number>('SELECT value FROM tally WHERE name = ?', `${kind}s`)) ?? 0
    const horizons = (yield* data.dialect.horizons?.(db, kind, records) ?? []) as readonly Horizon[]
    return { version, vocabulary, records, horizons }
  }
  async function refresh(kind: RecordKind): Promise<Read> {
    try {
      const now = await data.snapshot((db) => readAnew(db, kind, kept.get(kind)))
      kept.set(kind, now)
      return now
    } finally {
      reading.delete(kind)
    }
  }
  const read = async (kind: RecordKind): Promise<Vocabulary> => {
    const version = await data.read((db) => versionOf(db, kind))
    const before = kept.get(kind)
    if (before?.version === version) return before.vocabulary
    const now = reading.get(kind) ?? refresh(kind)
    reading.set(kind, now)
    return (await now).vocabulary
  }
  return {
    read,
    counts: (kind) => {
      const known = kept.get(kind)
      if (!known) return null
      const { records, horizons, vocabulary } = known
      return { records, horizons, of: (word) => countIn(vocabulary, word) }
    },
  }
}

function countIn({ words, counts }: Vocabulary, word: string): number {
  let low = 0
  let high = words.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((words[middle] ?? '') < word) low = middle + 1
    else high = middle
  }
  return words[low] === word ? (counts[low] ?? 0) : 0
}

function* versionOf(db: Statements, kind: RecordKind): Steps<number> {
  return (yield* db.value<number>('SELECT value FROM tally WHERE name = ?', `vocabulary of ${kind}s`)) ?? 0
}

const byOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

function* readAll(db: Statements, kind: RecordKind, version: number): Steps<Vocabulary> {
  // Two columns by themselves are read in a third of the time of two together.
  const column = (name: string) =>
    `SELECT ${name} FROM vocabulary WHERE kind = ? AND records > 0 ORDER BY word`
  const words = yield* db.values<string>(column('word'), kind)
  const counts = yield* db.values<number>(column('records'), kind)
  // SQLite orders by bytes, JavaScript by UTF-16: they differ on rare letters only.
  if (words.every((word, at) => at === 0 || (words[at - 1] ?? '') < word))
    return { version: String(version), words, counts: Uint32Array.from(counts) }
  const order = words.map((_, at) => at).sort((a, b) => byOrder(words[a] ?? '', words[b] ?? ''))
  return {
    version: String(version),
    words: order.map((at) => words[at] ?? ''),
    counts: Uint32Array.from(order, (at) => counts[at] ?? 0),
  }
}

/** What counts grew by from one version to another; null where that is not known any more. */
function* changesSince(
  db: Statements,
  kind: RecordKind,
  from: number,
  to: number,
): Steps<Map<string, number> | null> {
  const rows = yield* db.values<string>(
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
