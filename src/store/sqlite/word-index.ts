import type { RecordKind } from '../search-port.ts'
import type { Connection } from './connection.ts'

/** Changes to the full-text index, gathered during a batch and written at its end in order of position. */
export interface WordIndex {
  /** `terms`: folded words and tags; tags begin with `_` and are no part of the vocabulary. */
  add(kind: RecordKind, position: number, terms: ReadonlySet<string>): void
  /** `terms` as they were added. */
  remove(kind: RecordKind, position: number, terms: ReadonlySet<string>): void
  flush(): void
}

const KINDS = ['quote', 'event', 'actor'] as const satisfies readonly RecordKind[]

/** Who has missed more of them reads the whole vocabulary again. */
const KEPT_CHANGES = 20

interface Change {
  stored: boolean
  terms: ReadonlySet<string> | null
}

export function createWordIndex(db: Connection): WordIndex {
  const changes = {
    quote: new Map<number, Change>(),
    event: new Map<number, Change>(),
    actor: new Map<number, Change>(),
  }
  const counts = {
    quote: new Map<string, number>(),
    event: new Map<string, number>(),
    actor: new Map<string, number>(),
  }
  const count = (kind: RecordKind, terms: ReadonlySet<string>, by: number): void => {
    for (const term of terms)
      if (!term.startsWith('_')) counts[kind].set(term, (counts[kind].get(term) ?? 0) + by)
  }
  return {
    add(kind, position, terms) {
      count(kind, terms, 1)
      const change = changes[kind].get(position)
      if (change) change.terms = terms
      else changes[kind].set(position, { stored: false, terms })
    },
    remove(kind, position, terms) {
      count(kind, terms, -1)
      const change = changes[kind].get(position)
      if (change) change.terms = null
      else changes[kind].set(position, { stored: true, terms: null })
    },
    flush() {
      for (const kind of KINDS) {
        writeRecords(db, kind, changes[kind])
        writeVocabulary(db, kind, counts[kind])
      }
    },
  }
}

/** FTS5 starts a new segment whenever a row number is smaller than the one before: hence the order. */
function writeRecords(db: Connection, kind: RecordKind, changes: ReadonlyMap<number, Change>): void {
  for (const [position, { stored, terms }] of [...changes].sort(([a], [b]) => a - b)) {
    if (stored) db.run(`DELETE FROM ${kind}_words WHERE rowid = ?`, position)
    if (terms)
      db.run(`INSERT INTO ${kind}_words (rowid, words) VALUES (?, ?)`, position, [...terms].join(' '))
  }
}

function writeVocabulary(db: Connection, kind: RecordKind, counts: ReadonlyMap<string, number>): void {
  const changed = [...counts].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  if (changed.length === 0) return
  const name = `vocabulary of ${kind}s`
  const version = db.value<number>(
    'INSERT INTO tally VALUES (?, 1) ON CONFLICT DO UPDATE SET value = value + 1 RETURNING value',
    name,
  )
  if (version === undefined) throw new Error('no version')
  for (const [word, by] of changed)
    db.run(
      'INSERT INTO vocabulary VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET records = records + excluded.records',
      kind,
      word,
      by,
    )
  db.run('INSERT INTO vocabulary_change VALUES (?, ?, ?)', kind, version, JSON.stringify(changed))
  db.run('DELETE FROM vocabulary_change WHERE kind = ? AND version <= ?', kind, version - KEPT_CHANGES)
}
