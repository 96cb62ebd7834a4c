import { fail, ok, type Result } from '../domain/result.ts'
import { decode } from './decode.ts'
import type { Draft } from './draft.ts'
import { formatOf } from './format.ts'
import { readHtml } from './html/read-html.ts'
import { readRecord } from './json/read-record.ts'
import { type IngestProblem, MAX_BYTES, type Reading, type ReadOptions } from './problem.ts'
import { readTextDump } from './text-dump/read-text-dump.ts'
import { toArticle } from './to-article.ts'

function parsed(json: string): Result<unknown, IngestProblem> {
  try {
    return ok(JSON.parse(json) as unknown)
  } catch {
    return fail('bad-json')
  }
}

function recordOf(json: string): Result<Draft, IngestProblem> {
  const value = parsed(json)
  if (!value.ok) return value
  const draft = readRecord(Array.isArray(value.value) ? value.value[0] : value.value)
  return draft ? ok(draft) : fail('bad-json')
}

function draftOf(text: string, name: string): Result<Draft, IngestProblem> {
  const format = formatOf(name, text)
  if (format === 'html') return ok(readHtml(text))
  if (format === 'text') return ok(readTextDump(text))
  return recordOf(format === 'json-lines' ? (text.trimStart().split('\n', 1)[0] ?? '') : text)
}

/**
 * One document → one article: the text dump of a scraper, a saved HTML page, or an article as JSON; of a file
 * with several articles the first (see `readDocuments`). Content never makes it throw, whatever it is.
 */
export function readDocument(bytes: Uint8Array, options: ReadOptions): Reading {
  if (bytes.length > MAX_BYTES) return fail('too-large')
  const text = decode(bytes)
  if (!text.ok) return text
  if (!/\S/.test(text.value.replace(/^\uFEFF/, ''))) return fail('empty')
  const draft = draftOf(text.value, options.name)
  return draft.ok ? toArticle(draft.value, options.published) : draft
}
