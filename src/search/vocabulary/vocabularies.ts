import type { RecordKind, SearchPort } from '../../store/search-port.ts'
import { packing } from './pack.ts'
import { bySlices } from './slices.ts'
import type { WordTable } from './word-table.ts'

export type Vocabularies = (kind: RecordKind) => Promise<WordTable>

interface Packed {
  readonly version: string
  readonly table: WordTable
  /** When it was packed. */
  readonly at: number
}

/** A vocabulary of more words takes a while to read and pack. */
const LARGE = 20_000
/** Milliseconds for which a large one is good enough although the store may have new words. */
const GOOD_FOR = 10_000
/** Any other is good for a moment: many who ask at once need not all ask whether it changed. */
const MOMENT = 200

/**
 * Packed vocabularies of a store, packed again when the store says that the words changed. During an ingest
 * they change all the time: with a clock (`now`, milliseconds), large ones are renewed every ten seconds, and any at
 * most five times a second.
 */
export function createVocabularies(port: Pick<SearchPort, 'vocabulary'>, now?: () => number): Vocabularies {
  const kept = new Map<RecordKind, Packed>()
  const coming = new Map<RecordKind, Promise<WordTable>>()

  const renew = async (kind: RecordKind): Promise<WordTable> => {
    const vocabulary = await port.vocabulary(kind)
    const before = kept.get(kind)
    const same = before?.version === vocabulary.version
    const table = same ? before.table : await bySlices(packing(vocabulary))
    kept.set(kind, { version: vocabulary.version, table, at: now?.() ?? 0 })
    return table
  }

  return (kind) => {
    const known = kept.get(kind)
    const goodFor = known && known.table.size >= LARGE ? GOOD_FOR : MOMENT
    if (known && now && now() - known.at < goodFor) return Promise.resolve(known.table)
    const before = coming.get(kind)
    if (before) return before
    const next = renew(kind).finally(() => coming.delete(kind))
    coming.set(kind, next)
    return next
  }
}
