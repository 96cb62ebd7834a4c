import { describe, expect, it } from 'vitest'
import { sameHappening } from '../../../src/extract/events/merge.ts'
import * as hard from './hard-pairs.ts'
import { DIFFERENT, SAME } from './pairs.ts'
import { telling } from './telling.ts'

const pairs = (table: string): readonly (readonly [string, string])[] =>
  table
    .trim()
    .split('\n')
    .map((line) => {
      const [one = '', other = ''] = line.split('//').map((part) => part.trim())
      return [one, other] as const
    })

const same = ([one, other]: readonly [string, string]): boolean => sameHappening(telling(one), telling(other))

describe('two tellings', () => {
  it('of one happening are mostly seen to be one, of two happenings practically never', () => {
    const right = pairs(SAME).filter(same).length
    const wrong = pairs(DIFFERENT).filter(same).length
    expect(pairs(SAME).length + pairs(DIFFERENT).length).toBeGreaterThanOrEqual(120)
    expect(right / pairs(SAME).length).toBeGreaterThanOrEqual(0.9)
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97)
  })

  it('of one day, town or actor are told apart as surely, and other words or a day more still join them', () => {
    const right = pairs(hard.SAME).filter(same).length
    const wrong = pairs(hard.DIFFERENT).filter(same).length
    expect(pairs(hard.DIFFERENT).length).toBeGreaterThanOrEqual(pairs(hard.SAME).length)
    expect(right / pairs(hard.SAME).length).toBeGreaterThanOrEqual(0.9)
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97)
  })

  it.each(pairs(DIFFERENT))('are two: %s // %s', (one, other) => {
    expect(same([one, other])).toBe(false)
  })

  it.each([...pairs(SAME), ...pairs(hard.SAME), ...pairs(hard.DIFFERENT)])(
    'are compared alike both ways: %s // %s',
    (one, other) => {
      expect(same([other, one])).toBe(same([one, other]))
    },
  )
})
