import { fileURLToPath } from 'node:url'
import type { Log } from '../interactions/log.ts'
import { loadDossiers } from '../store/load-dossiers.ts'
import type { Store } from '../store/store.ts'
import { StoreError } from '../store/store-problem.ts'

/**
 * Gives an empty store the dossiers that come with the program, so that there is something to ask from the first
 * start on. A store that holds anything is the operator's own affair. Rejects with a `StoreError` only: dossiers
 * that cannot be read are logged.
 */
export async function loadFirstCorpus(store: Store, folder: URL, log: Log): Promise<void> {
  const { total } = await store.facts.articles({ offset: 0, limit: 1 })
  if (total > 0) return
  try {
    const { counts, problems } = await loadDossiers(store, fileURLToPath(folder))
    log.debug({ ...counts }, 'corpus loaded')
    for (const problem of problems) log.warn({ ...problem }, 'a dossier cannot be read')
  } catch (err) {
    if (err instanceof StoreError) throw err
    log.warn({ err }, 'the corpus cannot be read')
  }
}
