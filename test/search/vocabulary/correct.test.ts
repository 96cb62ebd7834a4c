import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { correct } from '../../../src/search/vocabulary/correct.ts'
import { packWords } from '../../../src/search/vocabulary/pack.ts'

const tableOf = (...words: string[]) => packWords({ version: '1', words, counts: words.map((_, i) => i + 1) })

/** Optimal string alignment as the textbook has it. */
function distance(a: string, b: string): number {
  const known = new Map<number, number>()
  const of = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j
    const key = i * 100 + j
    const before = known.get(key)
    if (before !== undefined) return before
    const same = a[i - 1] === b[j - 1] ? 0 : 1
    let best = Math.min(of(i - 1, j) + 1, of(i, j - 1) + 1, of(i - 1, j - 1) + same)
    if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
      best = Math.min(best, of(i - 2, j - 2) + 1)
    known.set(key, best)
    return best
  }
  return of(a.length, b.length)
}

describe('correcting a word', () => {
  const table = tableOf(
    'accord',
    'lavrov',
    'lavoir',
    'moscou',
    'negociation',
    'negociations',
    'otan',
    'ultimatum',
  )
  it.each([
    ['lavrof', 'lavrov', 1, 'another letter'],
    ['lavrv', 'lavrov', 1, 'a letter left out'],
    ['ultimattum', 'ultimatum', 1, 'a letter too many'],
    ['otna', 'otan', 1, 'neighbours swapped'],
    ['ngociaton', 'negociation', 2, 'two slips'],
    ['mavrov', 'lavrov', 1, 'the first letter'],
    ['tlimatum', 'ultimatum', 2, 'the first letters'],
  ])('%s finds %s at distance %i: %s', (typed, word, expected) => {
    expect(correct(table, typed, 2)[0]).toMatchObject({
      word,
      distance: expected,
    })
  })

  it.each(['xylophone', 'zz', 'lavrovski', ''])('%s finds nothing', (typed) => {
    expect(correct(table, typed, 2)).toEqual([])
  })

  it('gives the word itself, then the more frequent of equals', () => {
    expect(correct(tableOf('mare', 'mari', 'mars', 'mart'), 'mars', 1).map(({ word }) => word)).toEqual([
      'mars',
      'mart',
      'mari',
      'mare',
    ])
  })

  it('gives up on words that nobody types', () => {
    expect(correct(tableOf('a'.repeat(60)), 'a'.repeat(60), 2)).toEqual([])
  })

  it('finds what the textbook finds, in any vocabulary', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'b', 'é', 'ж'),
      minLength: 1,
      maxLength: 9,
    })
    fc.assert(
      fc.property(
        fc.uniqueArray(word, { maxLength: 60 }),
        word,
        fc.constantFrom(1, 2),
        (words, typed, most) => {
          const expected = words.filter((one) => distance(one, typed) <= most).sort()
          const found = correct(packWords({ version: '', words, counts: words.map(() => 1) }), typed, most)
          expect(found.map((one) => one.word).sort()).toEqual(expected)
          for (const one of found) expect(one.distance).toBe(distance(one.word, typed))
        },
      ),
      { seed: 7, numRuns: 400 },
    )
  })
})
