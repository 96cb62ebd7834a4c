import type { Day } from '../../domain/civil-date.ts'
import { articlesOf, type ReadArticle } from './articles-of.ts'
import type { Place } from './resume.ts'

export interface PlacedReading extends ReadArticle {
  readonly name: string
  /** What is behind this reading: from there an ingest goes on after it. */
  readonly after: Place
}

/** The articles of files, one after the other, from a place on, until they are no longer wanted. */
export async function* readings(
  files: readonly string[],
  from: Place | null,
  published: Day | undefined,
  stop: AbortSignal,
): AsyncGenerator<PlacedReading> {
  for (const [file, name] of files.entries()) {
    if (stop.aborted) return
    if (from && file < from.file) continue
    const skip = from?.file === file ? from.articles : 0
    let articles = 0
    for await (const reading of articlesOf(name, published)) {
      if (stop.aborted) return
      articles += 1
      if (articles > skip) yield { ...reading, name, after: { file, articles } }
    }
  }
}
