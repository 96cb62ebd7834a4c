import { describe, expect, it } from 'vitest'
import quality from '../../data/quality.json' with { type: 'json' }
import { readQuality } from '../../src/replies/quality.ts'
import { figuresPage, type MeasuredReport, measuredReport } from './figures/figures-page.ts'

const report = (parts: Partial<MeasuredReport> = {}): MeasuredReport => ({
  documents: 3,
  figures: {
    quotes: { kind: 'f1', expected: 10, hits: 9, extra: 1, figure: 0.9 },
    wrongNames: { kind: 'fault', expected: 9, hits: 1, extra: 0, figure: 1 / 9 },
    events: { kind: 'f1', expected: 0, hits: 0, extra: 2, figure: null },
  },
  speed: { articlesPerSecond: 412 },
  measuredOn: '2031-05-01',
  ...parts,
})

describe('the page of figures', () => {
  const page = figuresPage({ dev: report(), fresh: report({ documents: 1, speed: null, figures: {} }) })
  const lines = page.split('\n')

  it.each([
    ['names the sets that were measured and no others', '|  | aim | dev (3) | fresh (1) |'],
    ['shows figure and counts', '| quotes found, overlap ≥ 0.8 (F1) | ≥ 90 % | 90.0 % · 9/10 +1 | — |'],
    ['counts of a fault what is wrong', '| wrong name shown | ≤ 1 % | 11.1 % · 1/9 | — |'],
    [
      'shows no figure where nothing was expected',
      '| events: days, and place or participant (F1) | ≥ 80 % | — | — |',
    ],
    ['shows speed', '| articles of 3 kB a second on one core | ≥ 300 | 412 | — |'],
  ])('%s', (_, line) => {
    expect(lines).toContain(line)
  })

  it('says of which day it is', () => {
    expect(page).toContain('last measured on 2031-05-01.')
    expect(figuresPage({})).toContain('last measured on no day.')
  })

  it('takes what `evaluate --json` prints', () => {
    const printed = { ...report(), findings: [], files: [], shortfalls: [], withheld: 0 }
    expect(measuredReport.parse(JSON.parse(JSON.stringify(printed)))).toEqual(report())
    expect(measuredReport.safeParse({ ...printed, figures: { quotes: 0.9 } }).success).toBe(false)
  })
})

describe('data/quality.json', () => {
  it('has figures of each set', () => {
    const read = readQuality(quality)
    expect(read?.measuredOn).toBe(quality.measuredOn)
    for (const set of [read?.corpus, read?.dev, read?.heldout, read?.fresh])
      expect(set?.documents).toBeGreaterThan(0)
  })
})
