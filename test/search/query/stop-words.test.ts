import { describe, expect, it } from 'vitest'
import lists from '../../../data/lexicons/stop-words.json' with { type: 'json' }
import { isStopWord } from '../../../src/search/query/stop-words.ts'
import { words } from '../../../src/text/fold.ts'

describe('stop words', () => {
  it.each(Object.entries(lists))('%s: sorted, folded, none twice', (_, list) => {
    expect(list).toEqual([...new Set(list)].sort())
    for (const word of list) expect(words(word)).toEqual([word])
  })

  it.each(['le', 'qu', 'dans', 'dit', 'the', 'who'])('%s is one', (word) => {
    expect(isStopWord(word)).toBe(true)
  })

  it.each(['otan', 'guerre', 'us', 'russie', '12'])('%s is none', (word) => {
    expect(isStopWord(word)).toBe(false)
  })
})
