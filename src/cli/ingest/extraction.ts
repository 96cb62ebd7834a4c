import type { Article } from '../../domain/article.ts'
import type { Dossier } from '../../domain/dossier.ts'
import { createExtract, dossierOf, type Extract } from '../../extract/extract.ts'
import { NoThreads, type Pool, workerPool } from './worker-pool.ts'

export interface Extraction {
  /** The facts of an article. Rejects where extraction fails on it, which is a bug. */
  dossier(article: Article): Promise<Dossier>
  close(): Promise<void>
}

/** A thread takes about as long to start as so many articles take to be extracted. */
const WORTH_THREADS = 400

/**
 * Extracts with so many threads; a few articles, or with one thread all of them, are done in this one. What comes
 * out does not depend on it.
 */
export function createExtraction(jobs: number, worthThreads = WORTH_THREADS): Extraction {
  let here: Extract | undefined
  let pool: Pool<Article, Dossier> | undefined
  let seen = 0
  let threads = jobs > 1
  const inThisOne = (article: Article): Dossier => {
    here ??= createExtract()
    return dossierOf(here(article))
  }
  return {
    async dossier(article) {
      seen += 1
      if (!threads || seen <= worthThreads) return inThisOne(article)
      pool ??= workerPool(new URL('./extract-worker.ts', import.meta.url), jobs)
      try {
        return await pool.run(article)
      } catch (error) {
        if (!(error instanceof NoThreads)) throw error
        threads = false
        return inThisOne(article)
      }
    },
    close: async () => pool?.close(),
  }
}
