import { describe, expect, it } from 'vitest'
import { sameHappening } from '../../../src/extract/events/merging/merge.ts'
import * as hard from './hard-pairs.ts'
import * as day from './one-day-pairs.ts'
import * as fresh from './one-day-pairs-fresh.ts'
import * as later from './one-day-pairs-later.ts'
import { DIFFERENT, SAME } from './pairs.ts'
import { pairsOf, telling } from './telling.ts'

const same = ([one, other]: readonly [string, string]): boolean => sameHappening(telling(one), telling(other))

describe('two tellings', () => {
  it('of one happening are mostly seen to be one, of two happenings practically never', () => {
    const right = pairsOf(SAME).filter(same).length
    const wrong = pairsOf(DIFFERENT).filter(same).length
    expect(pairsOf(SAME).length + pairsOf(DIFFERENT).length).toBeGreaterThanOrEqual(120)
    expect(right / pairsOf(SAME).length).toBeGreaterThanOrEqual(0.9)
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97)
  })

  it('of one day, town or actor are told apart as surely, and other words or a day more still join them', () => {
    const right = pairsOf(hard.SAME).filter(same).length
    const wrong = pairsOf(hard.DIFFERENT).filter(same).length
    expect(pairsOf(hard.DIFFERENT).length).toBeGreaterThanOrEqual(pairsOf(hard.SAME).length)
    expect(right / pairsOf(hard.SAME).length).toBeGreaterThanOrEqual(0.9)
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97)
  })

  // At first sight 10 of 23, 8 of 23 and 10 of 12 were joined, and 1 of 28, 2 of 28 and 2 of 24 wrongly.
  it.each([
    ['as agencies and dailies tell it', day, [23, 28], 19],
    ['looked at when the rules stood', later, [23, 28], 20],
    ['written against the rules', fresh, [12, 24], 11],
  ])('of one happening %s are mostly one, two of one day never', (_, { SAME, DIFFERENT }, sizes, least) => {
    expect([pairsOf(SAME).length, pairsOf(DIFFERENT).length]).toEqual(sizes)
    expect(pairsOf(SAME).filter(same).length).toBeGreaterThanOrEqual(least)
    expect(pairsOf(DIFFERENT).filter(same)).toEqual([])
  })

  it.each(pairsOf(DIFFERENT))('are two: %s // %s', (one, other) => {
    expect(same([one, other])).toBe(false)
  })

  it.each([
    ...pairsOf(SAME),
    ...pairsOf(hard.SAME),
    ...pairsOf(hard.DIFFERENT),
    ...[day, later, fresh].flatMap(({ SAME, DIFFERENT }) => [...pairsOf(SAME), ...pairsOf(DIFFERENT)]),
  ])('are compared alike both ways: %s // %s', (one, other) => {
    expect(same([other, one])).toBe(same([one, other]))
  })
})
