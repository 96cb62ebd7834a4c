import { z } from 'zod'

const figure = z.object({
  kind: z.enum(['f1', 'share', 'fault']),
  expected: z.number(),
  hits: z.number(),
  extra: z.number(),
  figure: z.number().nullable(),
})

/** What of `evaluate --json` the page shows. */
export const measuredReport = z.object({
  documents: z.number(),
  figures: z.record(z.string(), figure),
  speed: z.object({ articlesPerSecond: z.number() }).nullable(),
  measuredOn: z.iso.date(),
})

export type MeasuredReport = z.infer<typeof measuredReport>

/** The sets of annotations, in the order of the columns. */
export const SETS = {
  corpus: 'the corpus',
  dev: 'dev',
  heldout: 'held out',
  fresh: 'fresh',
  'sentences-dev': 'sentences, dev',
  'sentences-heldout': 'sentences, held out',
} as const

export type SetName = keyof typeof SETS

const SET_NAMES = Object.keys(SETS) as SetName[]

const ROWS = [
  ['quotes', 'quotes found, overlap ≥ 0.8 (F1)', '≥ 90 %'],
  ['speakers', 'right speaker among found quotes', '≥ 90 %'],
  ['wrongNames', 'wrong name shown', '≤ 1 %'],
  ['wrongRoles', 'wrong role or body shown', ''],
  ['attributed', 'quotes with the right speaker (F1)', '≥ 71 %'],
  ['unmarked', 'words without marks found: answers, dialogue, posts', ''],
  ['scareQuotes', 'scare quotes taken for quotes', '≤ 3 %'],
  ['dateTexts', 'date expressions found (F1)', '≥ 95 %'],
  ['dateValues', 'found dates resolved to the right days', '≥ 95 %'],
  ['events', 'events: days, and place or participant (F1)', '≥ 80 %'],
  ['eventStatus', 'status of found events', ''],
  ['people', 'people (F1)', '≥ 92 %'],
  ['aliases', 'other names merged', ''],
  ['publication', 'publication date', '≥ 95 %'],
] as const

const percent = (value: number): string => `${(100 * value).toFixed(1)} %`

/** « 92.3 % · 240/260 +12 »: the figure, how many of how many, and what was found besides. */
function cell(report: MeasuredReport | undefined, measure: string): string {
  const found = report?.figures[measure]
  if (found === undefined || found.figure === null) return '—'
  const besides = found.kind === 'f1' && found.extra > 0 ? ` +${found.extra}` : ''
  return `${percent(found.figure)} · ${found.hits}/${found.expected}${besides}`
}

const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const speedOf = (report: MeasuredReport | undefined): string =>
  report?.speed?.articlesPerSecond.toString() ?? '—'

/** The page of measured figures, a column for each set that was measured. */
export function figuresPage(reports: Partial<Record<SetName, MeasuredReport>>): string {
  const sets = SET_NAMES.filter((name) => reports[name] !== undefined)
  const days = sets.flatMap((name) => reports[name]?.measuredOn ?? []).toSorted()
  const titles = sets.map((name) => `${SETS[name]} (${reports[name]?.documents})`)
  return `# Measured figures

Written by \`.ci/measure\`; last measured on ${days.at(-1) ?? 'no day'}. In brackets: articles, or sentences.

${[
  line(['', 'aim', ...titles]),
  line(['---', '---', ...sets.map(() => '---:')]),
  ...ROWS.map(([measure, title, aim]) =>
    line([title, aim, ...sets.map((name) => cell(reports[name], measure))]),
  ),
  line(['articles of 3 kB a second on one core', '≥ 300', ...sets.map((name) => speedOf(reports[name]))]),
].join('\n')}

« 92.3 % · 240/260 +12 »: the figure, how many were right of how many, and how many more were found that are none.

How well those who wrote the rules knew these texts:

- **the corpus**, **dev**: rules were written with them in view.
- **held out**: never read by those who wrote rules, but these figures were watched while rules were tuned, so they are
  milder than those of articles that were never measured.
- **fresh**: measured without any tuning, neither by reading nor by figures. Rules that change after a look at these
  figures need fresh articles again.
`
}
