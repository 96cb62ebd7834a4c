import { createReadStream } from 'node:fs'
import type { Article } from '../../domain/article.ts'
import type { Day } from '../../domain/civil-date.ts'
import { fail, type Result } from '../../domain/result.ts'
import { readDocuments } from '../../ingest/read-documents.ts'
import type { FileProblem } from '../wording/wording.ts'

export interface ReadArticle {
  readonly reading: Result<Article, FileProblem>
  /** In a file of several articles: the line, or the place in a list, from 1. */
  readonly line: string | undefined
  /** Bytes of the file that were read so far; 0 of standard input. */
  readonly bytes: number
}

function problemOf(error: unknown): FileProblem | null {
  const code = error instanceof Error && 'code' in error ? error.code : null
  if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing'
  return typeof code === 'string' && code.startsWith('E') ? 'unreadable' : null
}

const bytesRead = (stream: object): number => ('bytesRead' in stream ? Number(stream.bytesRead) : 0)

/** The articles of a file, or of standard input for `-`, one at a time. What is wrong with the file is a reading too. */
export async function* articlesOf(file: string, published?: Day): AsyncGenerator<ReadArticle> {
  const stream = file === '-' ? process.stdin : createReadStream(file)
  const options = { name: file, ...(published !== undefined && { published }) }
  try {
    for await (const reading of readDocuments(stream, options)) {
      yield { reading, line: reading.ok ? undefined : reading.detail, bytes: bytesRead(stream) }
    }
  } catch (error) {
    const problem = problemOf(error)
    if (!problem) throw error
    yield { reading: fail(problem), line: undefined, bytes: 0 }
  }
}
