import { readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Article } from '../../domain/article.ts'
import { ok, type Result } from '../../domain/result.ts'
import type { IngestProblem } from '../../ingest/problem.ts'
import { readDocument } from '../../ingest/read-document.ts'
import type { GoldDocument } from './read-gold.ts'
import { sentenceArticle } from './sentence-article.ts'

/** Reads a document again and again, for the measuring of speed. */
export interface Source {
  readonly document: GoldDocument
  readonly bytes: number
  read(): Result<Article, IngestProblem>
}

/** Files by their names, those of folders included; the first one of a name counts. */
function filesByName(paths: readonly string[]): Map<string, string> {
  const found = new Map<string, string>()
  for (const path of paths) {
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
    const files = isFolder ? readdirSync(path).map((name) => join(path, name)) : [path]
    for (const file of files) if (!found.has(basename(file))) found.set(basename(file), file)
  }
  return found
}

/** The bytes of each annotated document, or null where no file has its name. */
export function findSources(
  documents: readonly GoldDocument[],
  paths: readonly string[],
): { readonly sources: readonly Source[]; readonly missing: readonly GoldDocument[] } {
  const files = filesByName(paths)
  const sources: Source[] = []
  const missing: GoldDocument[] = []
  for (const document of documents) {
    const { gold, text, folder } = document
    const file = files.get(gold.file) ?? join(folder, gold.file)
    if (text !== null) {
      const article = sentenceArticle(gold.file, text)
      sources.push({ document, bytes: Buffer.byteLength(text), read: () => ok(article) })
    } else if (statSync(file, { throwIfNoEntry: false })?.isFile()) {
      const bytes = readFileSync(file)
      const day = gold.article.publishedGiven === true ? gold.article.published?.slice(0, 10) : undefined
      const options = { name: gold.file, ...(day === undefined ? {} : { published: day }) }
      sources.push({ document, bytes: bytes.length, read: () => readDocument(bytes, options) })
    } else missing.push(document)
  }
  return { sources, missing }
}
