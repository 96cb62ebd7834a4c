import type { Day } from '../../domain/civil-date.ts'
import type { Locale } from '../../domain/locale.ts'
import { createExtract } from '../../extract/extract.ts'
import { QUALITY_SETS, type QualitySet } from '../../replies/quality.ts'
import { measure } from './measure.ts'
import { qualityFigures, writeQuality } from './quality-file.ts'
import { findSources } from './read-documents.ts'
import { type GoldDocument, type GoldSet, isGoldFile, readGold } from './read-gold.ts'
import { reportJson, reportText } from './report.ts'
import { measureSpeed, type ProcessorTime } from './speed.ts'
import { readThresholds, shortfalls } from './thresholds.ts'
import { type EvaluateWords, evaluateWords } from './words.ts'

export interface EvaluateOptions {
  /** Annotations: a corpus, sentences, a `*.gold.json`, or a folder of these. */
  readonly gold: string
  /** Documents and folders of documents, found by file name; further `*.gold.json` among them. */
  readonly documents: readonly string[]
  /** Thresholds: `quotes=0.9,wrongNames=0` or a JSON file. */
  readonly min?: string
  readonly json?: boolean
  /** File of measured quality to put the figures into, and as which set. */
  readonly write?: string
  readonly as?: string
  /** Of annotations that have both: only those to work with, or only those that are kept apart. */
  readonly part?: string
  readonly showMisses?: boolean
  /** Without the people of the gazetteer. */
  readonly withoutPeople?: boolean
  /** How often the speed is taken; 0 leaves it out. */
  readonly runs?: number
}

export interface EvaluateIo {
  readonly locale: Locale
  print(text: string): void
  complain(line: string): void
  today(): Day
}

const FAILED = 1
const UNUSABLE = 2
const RUNS = 5
const PARTS = ['dev', 'heldout']

const isQualitySet = (name: string): name is QualitySet => (QUALITY_SETS as readonly string[]).includes(name)

/** The first thing that is wrong with the options themselves. */
function optionProblem(
  { write, as, part, runs = RUNS }: EvaluateOptions,
  words: EvaluateWords,
): string | null {
  if (as !== undefined && !isQualitySet(as)) return `--as ${as}: ${words.oneOf(QUALITY_SETS)}`
  if ((write === undefined) !== (as === undefined)) return words.writeAndAs
  if (part !== undefined && !PARTS.includes(part)) return `--part ${part}: ${words.oneOf(PARTS)}`
  return Number.isInteger(runs) && runs >= 0 && runs <= 1000 ? null : words.runs
}

const ofPart = (gold: GoldSet, part: string | undefined): GoldSet => {
  const wanted = ({ apart }: GoldDocument): boolean => part === undefined || apart === (part === 'heldout')
  return { ...gold, documents: gold.documents.filter(wanted) }
}

/**
 * Measures extraction on annotated documents. Exit code 0; 1 where a threshold is missed or a document could not
 * be read; 2 where nothing could be measured.
 */
export async function runEvaluate(
  options: EvaluateOptions,
  io: EvaluateIo,
  processorTime: ProcessorTime,
): Promise<number> {
  const refuse = (problem: string): number => {
    io.complain(`evaluate: ${problem}`)
    return UNUSABLE
  }
  const words = evaluateWords[io.locale]
  const wrong = optionProblem(options, words)
  if (wrong !== null) return refuse(wrong)
  const thresholds = readThresholds(options.min ?? '')
  if (!thresholds.ok) return refuse(`${thresholds.code}: ${thresholds.detail}`)
  const read = readGold([options.gold, ...options.documents.filter(isGoldFile)])
  if (!read.ok) return refuse(`${read.code}: ${read.detail}`)
  const gold = ofPart(read.value, options.part)
  const { sources, missing } = findSources(gold.documents, options.documents)
  if (sources.length === 0) return refuse(words.noDocument(options.gold))

  const extract = createExtract(options.withoutPeople ? { withoutPeople: true } : {})
  const showApart = options.showMisses === true
  const { score, files, withheld } = await measure(gold, sources, missing, {
    extract,
    showApart,
  })
  const runs = options.runs ?? RUNS
  const work = (): void => {
    for (const source of sources) {
      const article = source.read()
      if (article.ok) extract(article.value)
    }
  }
  const bytes = sources.reduce((sum, source) => sum + source.bytes, 0)
  const report = {
    documents: gold.documents.length,
    score,
    files,
    withheld,
    speed: runs === 0 ? null : measureSpeed(work, bytes, runs, processorTime),
    shortfalls: shortfalls(thresholds.value, score),
    measuredOn: io.today(),
  }
  io.print(options.json ? reportJson(report) : reportText(report, words))
  if (options.write !== undefined && options.as !== undefined && isQualitySet(options.as))
    writeQuality(options.write, options.as, qualityFigures(score, gold.documents.length), report.measuredOn)
  const { documents } = score.tallies
  return report.shortfalls.length > 0 || documents?.hits !== documents?.expected ? FAILED : 0
}
