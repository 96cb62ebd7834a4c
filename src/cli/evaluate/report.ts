import type { Day } from '../../domain/civil-date.ts'
import { type Finding, figure, MEASURE_NAMES, MEASURES, type Score } from './measures.ts'
import type { Speed } from './speed.ts'
import { shortfallLine, table } from './table.ts'
import type { Shortfall } from './thresholds.ts'

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

function fileLines({ file, findings }: FileFindings): string[] {
  if (findings.length === 0) return []
  const lines = findings.map(({ measure, verdict, text }) => `  ${verdict.padEnd(6)}  ${measure}: ${text}`)
  return ['', file ?? 'all together', ...lines]
}

/** For readers: the table, then what was missed, false or wrong, document by document. */
export function reportText({ documents, score, files, withheld, speed, shortfalls }: Report): string {
  return [
    `${documents} documents`,
    table(score),
    ...(speed
      ? [`${speed.articlesPerSecond} articles of 3 kB a second on one core, median of ${speed.runs} runs`]
      : []),
    ...files.flatMap(fileLines),
    ...(withheld > 0 ? ['', `${withheld} findings kept apart (--show-misses shows them)`] : []),
    ...(shortfalls.length > 0 ? ['', ...shortfalls.map(shortfallLine)] : []),
    '',
  ].join('\n')
}
