import { describe, expect, it } from 'vitest'
import { expand } from '../../../src/search/vocabulary/expand.ts'
import { packWords } from '../../../src/search/vocabulary/pack.ts'
import { createVocabularies } from '../../../src/search/vocabulary/vocabularies.ts'
import { countOf, wordAt } from '../../../src/search/vocabulary/word-table.ts'

const words = ['otage', 'otan', 'ote', 'oter', 'ouest', 'ukraine', 'été', '北京']
const table = packWords({ version: '1', words, counts: [3, 50, 1, 4, 9, 20, 7, 2] })

describe('a packed vocabulary', () => {
  it('gives every word back with its count', () => {
    expect(words.map((_, i) => wordAt(table, i))).toEqual(words)
    expect(words.map((word) => countOf(table, word))).toEqual([3, 50, 1, 4, 9, 20, 7, 2])
    expect(table.mostCommon).toBe(50)
  })

  it.each(['', 'o', 'otans', 'zzz', '京'])('has no « %s »', (word) => {
    expect(countOf(table, word)).toBe(0)
  })

  it('sorts a vocabulary that came in another order', () => {
    const mixed = packWords({ version: '1', words: ['ete', 'Été', 'a', 'z'], counts: [1, 2, 3, 4] })
    expect([0, 1, 2, 3].map((i) => wordAt(mixed, i))).toEqual(['a', 'ete', 'z', 'Été'])
    expect(countOf(mixed, 'a')).toBe(3)
  })

  it('may be empty', () => {
    const none = packWords({ version: '', words: [], counts: [] })
    expect(countOf(none, 'otan')).toBe(0)
    expect(expand(none, 'o', 5)).toEqual({ frequent: [], words: 0, occurrences: 0 })
  })
})

describe('expanding a prefix', () => {
  it('gives the most frequent words and what all of them come to', () => {
    expect(expand(table, 'ot', 3)).toEqual({
      frequent: [
        { word: 'otan', count: 50 },
        { word: 'oter', count: 4 },
        { word: 'otage', count: 3 },
      ],
      words: 4,
      occurrences: 58,
    })
  })

  it('gives nothing where no word begins so', () => {
    expect(expand(table, 'x', 3)).toEqual({ frequent: [], words: 0, occurrences: 0 })
  })
})

describe('vocabularies of a store', () => {
  it('are packed again when their version changes, and only then', async () => {
    let version = '1'
    const vocabularies = createVocabularies({
      vocabulary: async (kind) => ({ version, words: [kind, version], counts: [1, 1] }),
    })
    const first = await vocabularies('quote')
    expect(await vocabularies('quote')).toBe(first)
    expect(await vocabularies('event')).not.toBe(first)
    version = '2'
    const second = await vocabularies('quote')
    expect(second).not.toBe(first)
    expect(countOf(second, '2')).toBe(1)
  })
})
