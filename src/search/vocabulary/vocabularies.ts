import type { RecordKind, SearchPort } from '../../store/search-port.ts'
import { packWords, type WordTable } from './word-table.ts'

export type Vocabularies = (kind: RecordKind) => Promise<WordTable>

/** Packed vocabularies of a store, packed again only when the store says that the words changed. */
export function createVocabularies(port: Pick<SearchPort, 'vocabulary'>): Vocabularies {
  const packed = new Map<RecordKind, { readonly version: string; readonly table: WordTable }>()
  return async (kind) => {
    const vocabulary = await port.vocabulary(kind)
    const known = packed.get(kind)
    if (known?.version === vocabulary.version) return known.table
    const table = packWords(vocabulary)
    packed.set(kind, { version: vocabulary.version, table })
    return table
  }
}
