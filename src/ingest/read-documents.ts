import { fail } from '../domain/result.ts'
import { formatOf } from './format.ts'
import { readRecords } from './json/read-records.ts'
import { linesOf } from './lines.ts'
import { MAX_BYTES, type Reading, type ReadOptions } from './problem.ts'
import { readDocument } from './read-document.ts'

const LOOK = 4096

/** The whole of a stream; null as soon as it is longer than the limit. */
async function collected(chunks: AsyncIterable<Uint8Array>, limit: number): Promise<Uint8Array | null> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const chunk of chunks) {
    length += chunk.length
    if (length > limit) return null
    parts.push(chunk)
  }
  return Buffer.concat(parts)
}

async function* startingWith(first: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  yield first
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

async function* articlesInLines(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  for await (const { number, bytes } of linesOf(chunks, MAX_BYTES)) {
    const line = String(number)
    if (bytes === null) yield fail('too-large', line)
    else if (bytes.some((byte) => byte > 0x20)) {
      const reading = readDocument(bytes, { ...options, name: 'line.json' })
      yield reading.ok ? reading : fail(reading.code, line)
    }
  }
}

async function* articlesInFile(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const bytes = await collected(chunks, MAX_BYTES)
  if (bytes === null) yield fail('too-large')
  else yield* readRecords(bytes, options) ?? [readDocument(bytes, options)]
}

/**
 * The articles of a file, one after the other: one of a text dump or a page, as many as there are records in JSON
 * or JSON lines. Bounded memory: JSON lines are read line by line, other files up to `MAX_BYTES` and no further.
 * Blank lines are skipped. Only the stream itself can make it throw.
 */
export async function* readDocuments(
  chunks: AsyncIterable<Uint8Array>,
  options: ReadOptions,
): AsyncGenerator<Reading> {
  const rest = chunks[Symbol.asyncIterator]()
  const first = await rest.next()
  if (first.done) {
    yield fail('empty')
    return
  }
  const start = new TextDecoder().decode(first.value.subarray(0, LOOK))
  const all = startingWith(first.value, rest)
  const lines = formatOf(options.name, start) === 'json-lines'
  yield* lines ? articlesInLines(all, options) : articlesInFile(all, options)
}
