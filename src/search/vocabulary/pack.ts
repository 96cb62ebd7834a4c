import type { Vocabulary } from '../../store/search-port.ts'
import { atOnce, SLICE, type Sliced } from './slices.ts'
import type { WordTable } from './word-table.ts'

/** Packs a vocabulary; the words of a store that sorts by another order are sorted first. */
export function* packing({ words, counts }: Vocabulary): Sliced<WordTable> {
  const size = words.length
  const order = inOrder(words) ? null : sortedOrder(words)
  const wordOf = (i: number): string => words[order?.[i] ?? i] ?? ''
  yield

  const starts = new Uint32Array(size + 1)
  for (let i = 0; i < size; i += 1) starts[i + 1] = (starts[i] as number) + wordOf(i).length
  const units = new Uint16Array(starts[size] as number)
  const shared = new Uint8Array(size)
  const packed = new Uint32Array(size)
  let mostCommon = 0
  let previous = ''
  for (let i = 0; i < size; i += 1) {
    if (i % SLICE === 0) yield
    const word = wordOf(i)
    const start = starts[i] as number
    for (let at = 0; at < word.length; at += 1) units[start + at] = word.charCodeAt(at)
    shared[i] = sharedLength(previous, word)
    const count = counts[order?.[i] ?? i] ?? 0
    packed[i] = count
    if (count > mostCommon) mostCommon = count
    previous = word
  }
  yield
  const blocks = [1, 2, 3, 4].map((length) => blocksOf(shared, length))
  return { size, units, starts, shared, blocks, counts: packed, mostCommon }
}

export const packWords = (vocabulary: Vocabulary): WordTable => atOnce(packing(vocabulary))

/** Of four units at most: blocks of longer beginnings are so short that they are walked through. */
function blocksOf(shared: Uint8Array, length: number): Uint32Array {
  const begins: number[] = []
  for (let i = 0; i < shared.length; i += 1) if ((shared[i] as number) < length) begins.push(i)
  return Uint32Array.from(begins)
}

function inOrder(words: readonly string[]): boolean {
  for (let i = 1; i < words.length; i += 1) if ((words[i - 1] ?? '') > (words[i] ?? '')) return false
  return true
}

function sortedOrder(words: readonly string[]): Uint32Array {
  const order = Uint32Array.from(words, (_, i) => i)
  return order.sort((a, b) => ((words[a] ?? '') < (words[b] ?? '') ? -1 : 1))
}

function sharedLength(a: string, b: string): number {
  const most = Math.min(a.length, b.length, 255)
  let length = 0
  while (length < most && a.charCodeAt(length) === b.charCodeAt(length)) length += 1
  return length
}
