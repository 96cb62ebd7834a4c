import { figure, MEASURE_NAMES, MEASURES, type Score } from './measures.ts'
import { precision, recall, type Tally } from './tally.ts'
import type { Shortfall } from './thresholds.ts'
import type { EvaluateWords } from './words.ts'

function cells(
  title: string,
  kind: string,
  tally: Tally,
  value: number,
  { percent }: EvaluateWords,
): string[] {
  const { expected, hits, extra } = tally
  const counts = [title, String(expected), String(hits)]
  if (kind !== 'f1') return [...counts, '', '', '', percent(value)]
  return [...counts, String(extra), percent(precision(tally)), percent(recall(tally)), percent(value)]
}

/** A line for each measure that the annotations tell of. A fault counts what is wrong. */
export function table({ tallies }: Score, words: EvaluateWords): string {
  const rows = MEASURE_NAMES.flatMap((name) => {
    const tally = tallies[name]
    const value = figure(name, tally)
    if (!tally || value === null) return []
    const { kind } = MEASURES[name]
    const title = words.titles[name]
    const shown = kind === 'fault' ? `${title} ${words.of(tally.expected)}` : title
    return [cells(shown, kind, tally, value, words)]
  })
  const head = ['', ...words.head]
  const all = [head, ...rows]
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) =>
          column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function shortfallLine(
  { measure, threshold, figure: value }: Shortfall,
  { titles, percent, short, notMeasured, atMost, atLeast }: EvaluateWords,
): string {
  const bound = MEASURES[measure].kind === 'fault' ? atMost : atLeast
  const shown = value === null ? notMeasured : percent(value)
  return short(measure, titles[measure], shown, bound(percent(threshold)))
}
