import type { Day } from '../../domain/civil-date.ts'
import { type Finding, figure, MEASURE_NAMES, MEASURES, type Score } from './measures.ts'
import type { Speed } from './speed.ts'
import { shortfallLine, table } from './table.ts'
import type { Shortfall } from './thresholds.ts'
import type { EvaluateWords } from './words.ts'

/** The findings of one document; of none where they are about all of them together. */
export interface FileFindings {
  readonly file: string | null
  readonly findings: readonly Finding[]
}

/** All that was measured. */
export interface Report {
  readonly documents: number
  readonly score: Score
  readonly files: readonly FileFindings[]
  /** How many findings are kept from view. */
  readonly withheld: number
  readonly speed: Speed | null
  readonly shortfalls: readonly Shortfall[]
  readonly measuredOn: Day
}

/** For programs: counts and figures by measure, 0 to 1, then every finding that may be shown. */
export function reportJson({ score, files, ...rest }: Report): string {
  const figures = Object.fromEntries(
    MEASURE_NAMES.flatMap((name) => {
      const tally = score.tallies[name]
      return tally
        ? [
            [
              name,
              {
                kind: MEASURES[name].kind,
                ...tally,
                figure: figure(name, tally),
              },
            ],
          ]
        : []
    }),
  )
  const findings = files.flatMap(({ file, findings: list }) => list.map((one) => ({ file, ...one })))
  return `${JSON.stringify({ ...rest, figures, findings }, null, 2)}\n`
}

function fileLines({ file, findings }: FileFindings, { verdicts, together }: EvaluateWords): string[] {
  if (findings.length === 0) return []
  const lines = findings.map(
    ({ measure, verdict, text }) => `  ${verdicts[verdict].padEnd(6)}  ${measure}: ${text}`,
  )
  return ['', file ?? together, ...lines]
}

/** For readers: the table, then what was missed, false or wrong, document by document. */
export function reportText(report: Report, words: EvaluateWords): string {
  const { documents, score, files, withheld, speed, shortfalls } = report
  return [
    words.documents(documents),
    table(score, words),
    ...(speed ? [words.speed(speed.articlesPerSecond, speed.runs)] : []),
    ...files.flatMap((file) => fileLines(file, words)),
    ...(withheld > 0 ? ['', words.withheld(withheld)] : []),
    ...(shortfalls.length > 0 ? ['', ...shortfalls.map((one) => shortfallLine(one, words))] : []),
    '',
  ].join('\n')
}
