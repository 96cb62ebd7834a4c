import { parentPort } from 'node:worker_threads'
import type { Article } from '../../domain/article.ts'
import type { Dossier } from '../../domain/dossier.ts'

/** What a worker says of one piece of work. */
export type Answer<Out> = { readonly done: Out } | { readonly failed: string }

/** In a worker: does the work that the pool sends, one piece at a time. */
export function answerWith(work: (article: Article) => Dossier): void {
  parentPort?.on('message', (article: Article) => {
    parentPort?.postMessage(answer(work, article))
  })
}

function answer(work: (article: Article) => Dossier, article: Article): Answer<Dossier> {
  try {
    return { done: work(article) }
  } catch (error) {
    return { failed: error instanceof Error ? (error.stack ?? error.message) : String(error) }
  }
}
