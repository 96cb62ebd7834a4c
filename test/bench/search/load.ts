import type { Dossier } from '../../../src/domain/dossier.ts'
import type { Store } from '../../../src/store/store.ts'

const BATCH = 500

/** Puts the articles into the store in large batches; tells how far it is. */
export async function load(
  store: Store,
  dossiers: Iterable<Dossier>,
  progress: (articles: number) => void,
): Promise<void> {
  let batch: { dossier: Dossier; text: null }[] = []
  let articles = 0
  const flush = async (): Promise<void> => {
    await store.put(batch)
    articles += batch.length
    batch = []
    progress(articles)
  }
  for (const dossier of dossiers) {
    batch.push({ dossier, text: null })
    if (batch.length === BATCH) await flush()
  }
  if (batch.length > 0) await flush()
}
