import { fail } from '../../domain/result.ts'
import { decode } from '../decode.ts'
import { formatOf } from '../format.ts'
import type { Reading, ReadOptions } from '../problem.ts'
import { toArticle } from '../to-article.ts'
import { readRecord } from './read-record.ts'

/** The articles of a JSON array; null for a file that is something else. */
export function readRecords(bytes: Uint8Array, options: ReadOptions): readonly Reading[] | null {
  const text = decode(bytes)
  if (!text.ok || formatOf(options.name, text.value) !== 'json' || !text.value.trimStart().startsWith('['))
    return null
  try {
    const records: unknown = JSON.parse(text.value)
    if (!Array.isArray(records)) return null
    return records.map((record, i) => {
      const draft = readRecord(record)
      const reading = draft ? toArticle(draft, options.published) : fail('bad-json' as const)
      return reading.ok ? reading : fail(reading.code, String(i + 1))
    })
  } catch {
    return [fail('bad-json')]
  }
}
