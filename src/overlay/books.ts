import type { Dossier } from '../domain/dossier.ts'
import { canonicalDossier } from '../store/canonical-dossier.ts'
import { dossierSchema } from '../store/dossier-schema.ts'
import type { Notes } from '../store/notes.ts'
import type { Remark } from './remark.ts'

const TEXT = 'overlay/text'
const REMARKS = 'overlay/remarks'
const ORIGINAL = 'overlay/original/'

/** What the store remembers of the corrections: their text, what could not be followed, the facts as they were. */
export interface Books {
  /** Of the overlay that the store's facts follow; null: of none. */
  text(): Promise<string | null>
  setText(text: string): Promise<void>
  remarks(): Promise<readonly Remark[]>
  setRemarks(remarks: readonly Remark[]): Promise<void>
  /** Ids of the articles whose facts were corrected. */
  articles(): Promise<readonly string[]>
  original(article: string): Promise<Dossier | null>
  setOriginal(article: string, dossier: Dossier | null): Promise<void>
}

export const booksOf = (notes: Notes): Books => ({
  text: () => notes.get(TEXT),
  setText: (text) => notes.set(TEXT, text),
  remarks: async () => JSON.parse((await notes.get(REMARKS)) ?? '[]') as Remark[],
  setRemarks: (remarks) => notes.set(REMARKS, remarks.length === 0 ? null : JSON.stringify(remarks)),
  articles: async () => (await notes.keys(ORIGINAL)).map((key) => key.slice(ORIGINAL.length)),
  original: async (article) => {
    const kept = await notes.get(ORIGINAL + article)
    return kept === null ? null : dossierSchema.parse(JSON.parse(kept))
  },
  setOriginal: (article, dossier) =>
    notes.set(ORIGINAL + article, dossier && JSON.stringify(canonicalDossier(dossier))),
})
