import type { Hits, Meanwhile, Measured, Scanned } from './job.ts'

/** The value below which a share of the numbers lies. */
function quantile(numbers: readonly number[], share: number): number {
  const sorted = [...numbers].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN
}

const milliseconds = (value: number): string => (value < 100 ? value.toFixed(1) : value.toFixed(0))

const share = (recall: Readonly<Record<string, Hits>>, kind?: string): string => {
  const of = kind === undefined ? Object.values(recall) : [recall[kind] ?? { asked: 0, hits: 0 }]
  const asked = of.reduce((sum, one) => sum + one.asked, 0)
  const hits = of.reduce((sum, one) => sum + one.hits, 0)
  return asked === 0 ? '–' : (hits / asked).toFixed(3)
}

/** One line: how it answered while an ingest ran. */
export function meanwhileReport({ exit, articles, seconds, lookups, completions }: Meanwhile): string {
  const times = (numbers: readonly number[]) =>
    `${numbers.length}, p50 ${milliseconds(quantile(numbers, 0.5))}, p95 ${milliseconds(quantile(numbers, 0.95))}, ` +
    `max ${milliseconds(Math.max(...numbers))} ms`
  return (
    `while an ingest added ${articles} articles in ${seconds.toFixed(1)} s (exit ${exit}): ` +
    `look-ups ${times(lookups)}; completions ${times(completions)}`
  )
}

/** One table: the search beside a full scan of fuse.js, where there was one. `whole`: on the scanned queries only. */
export function report(
  records: number,
  runs: readonly Measured[],
  sample: Readonly<Record<string, Hits>> | null,
  scanned: Scanned | null,
): string {
  const rows: [string, ...string[]][] = [['', ...runs.map((_, i) => `set ${i + 1}`), 'fuse.js scan']]
  const row = (name: string, cell: (run: Measured) => string, scan = ''): void => {
    rows.push([name, ...runs.map(cell), scan])
  }
  const scans = scanned?.lookups ?? []
  row(
    'look-up p50 ms',
    ({ lookups }) => milliseconds(quantile(lookups, 0.5)),
    scanned ? milliseconds(quantile(scans, 0.5)) : '',
  )
  row(
    'look-up p95 ms',
    ({ lookups }) => milliseconds(quantile(lookups, 0.95)),
    scanned ? milliseconds(quantile(scans, 0.95)) : '',
  )
  row(
    'look-up max ms',
    ({ lookups }) => milliseconds(Math.max(...lookups)),
    scanned ? milliseconds(Math.max(...scans)) : '',
  )
  row('  processor p50 ms', ({ work }) => milliseconds(quantile(work, 0.5)))
  row('  processor p95 ms', ({ work }) => milliseconds(quantile(work, 0.95)))
  row('completion p50 ms', ({ completions }) => milliseconds(quantile(completions, 0.5)))
  row('completion p95 ms', ({ completions }) => milliseconds(quantile(completions, 0.95)))
  row('completion max ms', ({ completions }) => milliseconds(Math.max(...completions)))
  for (const name of Object.keys(runs[0]?.hard ?? {}))
    row(`${name} ms`, ({ hard }) => milliseconds(hard[name] ?? Number.NaN))
  row('in first five', ({ recall }) => share(recall))
  for (const kind of Object.keys(runs[0]?.recall ?? {}))
    row(`  ${kind}`, ({ recall }) => share(recall, kind), scanned ? share(scanned.recall, kind) : '')
  if (scanned && sample)
    row(
      'in first five, scanned queries',
      (run) => (run === runs[0] ? share(sample) : ''),
      share(scanned.recall),
    )
  row(
    'memory MB',
    ({ memory }) => (memory / 1e6).toFixed(0),
    scanned ? (scanned.memory / 1e6).toFixed(0) : '',
  )
  row('ready ms', ({ ready }) => ready.toFixed(0))
  const widths =
    rows[0]?.map((_, column) => Math.max(...rows.map((cells) => cells[column]?.length ?? 0))) ?? []
  const lines = rows.map((cells) =>
    cells
      .map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0)))
      .join('  '),
  )
  return [`${records} quotes`, ...lines].join('\n')
}
