/** A line without its line feed; null where it is longer than the limit. */
export interface Line {
  /** Counted from 1. */
  readonly number: number
  readonly bytes: Uint8Array | null
}

const FEED = 0x0a

/** Splits a stream of bytes at line feeds. Holds no more than a line, and of too long a line nothing. */
export async function* linesOf(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<Line> {
  let parts: Uint8Array[] = []
  let length = 0
  let number = 1
  const take = (part: Uint8Array): void => {
    length += part.length
    if (length > limit) parts = []
    else if (part.length > 0) parts.push(part)
  }
  const line = (): Line => ({ number, bytes: length > limit ? null : Buffer.concat(parts) })
  for await (const chunk of chunks) {
    let start = 0
    for (let end = chunk.indexOf(FEED); end >= 0; end = chunk.indexOf(FEED, start)) {
      take(chunk.subarray(start, end))
      yield line()
      parts = []
      length = 0
      number += 1
      start = end + 1
    }
    take(chunk.subarray(start))
  }
  if (length > 0) yield line()
}
