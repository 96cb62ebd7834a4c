import { describe, expect, it } from 'vitest'
import { sameHappening } from '../../../src/extract/events/merging/merge.ts'
import { pairsOf, telling } from './telling.ts'
import * as unseen from './unseen-pairs.ts'

const same = ([one, other]: readonly [string, string]): boolean => sameHappening(telling(one), telling(other))

const SAME = pairsOf(unseen.SAME)
const DIFFERENT = pairsOf(unseen.DIFFERENT)

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`

describe('pairs that no rule was written with', () => {
  // First measured on 2026-11-22: 13 of the 30 joined, and 2 of the 40: precision 86.7 %, recall 43.3 %. The rules that
  // compare what happened to what, never written with these pairs, gave 18 and 1, then 19 and 0.
  it('are measured, and mostly told apart', async ({ annotate }) => {
    const right = SAME.filter(same).length
    const wrong = DIFFERENT.filter(same).length
    await annotate(
      `merging, unseen pairs: precision ${percent(right / (right + wrong))} (${right}/${right + wrong}), ` +
        `recall ${percent(right / SAME.length)} (${right}/${SAME.length})`,
    )
    expect(SAME.length).toBe(30)
    expect(DIFFERENT.length).toBe(40)
    expect(right / (right + wrong)).toBeGreaterThanOrEqual(0.97)
    expect(right / SAME.length).toBeGreaterThanOrEqual(0.6)
  })

  it('are whole tellings, no two alike', () => {
    const tellings = [...SAME, ...DIFFERENT].flat()
    expect(tellings.filter((text) => text.split(';').length !== 5)).toEqual([])
    expect([...SAME, ...DIFFERENT].filter(([one, other]) => one === other)).toEqual([])
  })

  it('are compared alike both ways', () => {
    expect(
      [...SAME, ...DIFFERENT].filter(([one, other]) => same([one, other]) !== same([other, one])),
    ).toEqual([])
  })
})
