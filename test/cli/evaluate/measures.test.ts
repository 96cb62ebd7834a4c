import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { figure, MEASURE_NAMES, type Score } from '../../../src/cli/evaluate/measures.ts'
import { overlap, pair } from '../../../src/cli/evaluate/overlap.ts'
import { measureSpeed } from '../../../src/cli/evaluate/speed.ts'
import { shortfallLine, table } from '../../../src/cli/evaluate/table.ts'
import { f1, plus, precision, recall, share } from '../../../src/cli/evaluate/tally.ts'
import { readThresholds, shortfalls } from '../../../src/cli/evaluate/thresholds.ts'
import { evaluateWords } from '../../../src/cli/evaluate/words.ts'

describe('counts', () => {
  it('give precision, recall and their harmonic mean', () => {
    const tally = plus({ expected: 6, hits: 2, extra: 1 }, { expected: 2, hits: 1, extra: 2 })
    expect(tally).toEqual({ expected: 8, hits: 3, extra: 3 })
    expect(precision(tally)).toBe(0.5)
    expect(recall(tally)).toBe(0.375)
    expect(f1(tally)).toBeCloseTo(0.4286, 4)
    expect(f1({ expected: 3, hits: 0, extra: 3 })).toBe(0)
  })

  it('give no figure where nothing was expected', () => {
    expect(figure('quotes', { expected: 0, hits: 0, extra: 4 })).toBeNull()
    expect(figure('quotes', undefined)).toBeNull()
    expect(figure('wrongNames', share(4, 1))).toBe(0.25)
  })
})

describe('words in common', () => {
  it.each([
    ['le chat dort', 'Le chat dort !', 1],
    ['le chat dort', 'le chien dort', 2 / 3],
    ['non non non', 'non', 0.5],
    ['oui', 'non', 0],
    ['…', '!', 0],
  ])('%s, %s', (a, b, expected) => {
    expect(overlap(a, b)).toBeCloseTo(expected)
  })

  it('pair the best first, each once', () => {
    const { pairs, missed, extra } = pair(
      ['ab', 'abc', 'x'],
      ['abc', 'ab', 'y'],
      (a, b) => Number(a === b),
      1,
    )
    expect(pairs).toEqual([
      ['ab', 'ab'],
      ['abc', 'abc'],
    ])
    expect(missed).toEqual(['x'])
    expect(extra).toEqual(['y'])
  })
})

describe('thresholds', () => {
  const score: Score = {
    tallies: { quotes: { expected: 4, hits: 4, extra: 0 }, wrongNames: share(100, 1), speakers: share(4, 3) },
    findings: [],
  }
  const below = (option: string): string[] => {
    const read = readThresholds(option)
    return read.ok ? shortfalls(read.value, score).map(({ measure }) => measure) : [read.code]
  }
  const fileOf = (text: string): string => {
    const file = join(mkdtempSync(join(tmpdir(), 'thresholds-')), 'min.json')
    writeFileSync(file, text)
    return file
  }

  it.each([
    ['nothing asked', '', []],
    ['met', 'quotes=1, speakers=0.75', []],
    ['missed', 'quotes=1,speakers=0.76', ['speakers']],
    ['a fault within its bound', 'wrongNames=0.01', []],
    ['a fault beyond it', 'wrongNames=0', ['wrongNames']],
    ['not measured at all', 'events=0', ['events']],
    ['no such measure', 'quots=1', ['bad-threshold']],
    ['no figure', 'quotes=', ['bad-threshold']],
    ['beyond all', 'quotes=95', ['bad-threshold']],
    ['no such file', '/nowhere/min.json', ['unreadable']],
  ])('%s', (_, option, expected) => {
    expect(below(option)).toEqual(expected)
  })

  it('come from a file, too', () => {
    expect(below(fileOf('{"quotes": 1, "wrongNames": 0}'))).toEqual(['wrongNames'])
    expect(below(fileOf('{"quotes": "all"}'))).toEqual(['unreadable'])
    expect(below(fileOf('{'))).toEqual(['unreadable'])
  })

  it('are named where they are missed', () => {
    expect(shortfallLine({ measure: 'wrongNames', threshold: 0, figure: 0.015 }, evaluateWords.en)).toBe(
      'below the threshold: wrongNames (wrong name shown) 1.5 %, at most 0.0 %',
    )
    expect(shortfallLine({ measure: 'quotes', threshold: 0.9, figure: null }, evaluateWords.en)).toContain(
      'not measured',
    )
  })
})

describe('the table', () => {
  it('has a line for each measure that there is', () => {
    const quotes = { expected: 4, hits: 3, extra: 1 }
    const tallies = { quotes, wrongNames: share(4, 1), events: share(0, 0) }
    const lines = table({ tallies, findings: [] }, evaluateWords.en).split('\n')
    expect(lines).toHaveLength(3)
    expect(lines[1]).toMatch(/quotes.* 4 +3 +1 +75\.0 % +75\.0 % +75\.0 %$/)
    expect(lines[2]).toMatch(/wrong name shown \(of 4\) +4 +1 +25\.0 %$/)
  })

  it('knows every measure once', () => {
    expect(new Set(MEASURE_NAMES).size).toBe(MEASURE_NAMES.length)
  })
})

describe('speed', () => {
  it('is the median of the runs, in articles of 3 kB a second', () => {
    const clock = [0, 10, 10, 12, 12, 17].values()
    const speed = measureSpeed(
      () => undefined,
      3072 * 20,
      3,
      () => clock.next().value ?? 0,
    )
    expect(speed).toEqual({ articlesPerSecond: 4000, runs: 3 })
  })
})
