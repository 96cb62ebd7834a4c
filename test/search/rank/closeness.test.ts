import { describe, expect, it } from 'vitest'
import { closeness } from '../../../src/search/rank/closeness.ts'

describe('closeness', () => {
  it.each([
    ['one word', [0], [[7]], 1],
    ['neighbours as typed', [0, 1], [[4], [5]], 1],
    ['neighbours swapped', [0, 1], [[5], [4]], 1],
    ['one word between, as typed', [0, 2], [[4], [6]], 1],
    ['far apart', [0, 1], [[4], [9]], 0],
    [
      'close at one of several places',
      [0, 1],
      [
        [1, 20],
        [9, 21],
      ],
      1,
    ],
    ['one pair of two', [0, 1, 2], [[1], [2], [30]], 0.5],
    ['a word missing', [0, 1], [[4], []], 0],
  ])('%s', (_, typed, found, expected) => {
    expect(closeness(typed, found)).toBe(expected)
  })
})
