import type { RecordKind } from '../search-port.ts'
import type { Dialect } from './database.ts'
import type { Statements } from './statements.ts'
import type { Steps } from './steps.ts'

/** Changes to the full-text index, gathered during a batch and written at its end in order of position. */
export interface WordIndex {
  /** `terms`: folded words and tags; tags begin with `_` and are no part of the vocabulary. */
  add(kind: RecordKind, position: number, terms: ReadonlySet<string>): void
  /** `terms` as they were added. */
  remove(kind: RecordKind, position: number, terms: ReadonlySet<string>): void
  flush(): Steps<void>
}

const KINDS = ['quote', 'event', 'actor'] as const satisfies readonly RecordKind[]

/** Who has missed more of them reads the whole vocabulary again. */
const KEPT_CHANGES = 20

interface Change {
  stored: boolean
  terms: ReadonlySet<string> | null
}

export function createWordIndex(db: Statements, dialect: Dialect): WordIndex {
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
    *flush() {
      for (const kind of KINDS) {
        const sorted = [...changes[kind]].sort(([a], [b]) => a - b)
        yield* dialect.writeWords(
          db,
          kind,
          sorted.map(([position, change]) => ({ position, ...change })),
        )
        yield* writeVocabulary(db, dialect, kind, counts[kind])
      }
    },
  }
}

function* writeVocabulary(
  db: Statements,
  dialect: Dialect,
  kind: RecordKind,
  counts: ReadonlyMap<string, number>,
): Steps<void> {
  const changed = [...counts].filter(([, by]) => by !== 0).sort(([a], [b]) => (a < b ? -1 : 1))
  if (changed.length === 0) return
  const name = `vocabulary of ${kind}s`
  const version = yield* db.value<number>(
    `INSERT INTO tally VALUES (?, 1) ON CONFLICT (name) DO UPDATE SET value = tally.value + 1 RETURNING value`,
    name,
  )
  if (version === undefined) throw new Error('no version')
  yield* dialect.countWords(db, kind, changed)
  yield* db.write('INSERT INTO vocabulary_change VALUES (?, ?, ?)', kind, version, JSON.stringify(changed))
  yield* db.write(
    'DELETE FROM vocabulary_change WHERE kind = ? AND version <= ?',
    kind,
    version - KEPT_CHANGES,
  )
}
