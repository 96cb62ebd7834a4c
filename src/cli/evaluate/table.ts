import { figure, MEASURE_NAMES, MEASURES, type Score } from './measures.ts'
import { precision, recall, type Tally } from './tally.ts'
import type { Shortfall } from './thresholds.ts'

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`
const HEAD = ['', 'expected', 'right', 'extra', 'precision', 'recall', 'figure']

function cells(title: string, kind: string, tally: Tally, value: number): string[] {
  const { expected, hits, extra } = tally
  const counts = [title, String(expected), String(hits)]
  if (kind !== 'f1') return [...counts, '', '', '', percent(value)]
  return [...counts, String(extra), percent(precision(tally)), percent(recall(tally)), percent(value)]
}

/** A line for each measure that the annotations tell of. A fault counts what is wrong. */
export function table({ tallies }: Score): string {
  const rows = MEASURE_NAMES.flatMap((name) => {
    const tally = tallies[name]
    const value = figure(name, tally)
    const { title, kind } = MEASURES[name]
    const shown = kind === 'fault' ? `${title} (of ${tally?.expected})` : title
    return tally && value !== null ? [cells(shown, kind, tally, value)] : []
  })
  const all = [HEAD, ...rows]
  const widths = HEAD.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
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

export const shortfallLine = ({ measure, threshold, figure: value }: Shortfall): string => {
  const bound = MEASURES[measure].kind === 'fault' ? 'at most' : 'at least'
  const shown = value === null ? 'not measured' : percent(value)
  return `below the threshold: ${measure} (${MEASURES[measure].title}) ${shown}, ${bound} ${percent(threshold)}`
}
